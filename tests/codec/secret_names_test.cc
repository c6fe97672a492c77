#include "codec/secret_names.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/schema/table.h"

namespace alibabacloud::internal {
namespace {

TEST(SecretNames, KnowsNamesOfSecretsInEverySpelling) {
  for (const char* name : {"Password",
                           "LoginPasswd",
                           "LOGIN_PASSWORD",
                           "password1",
                           "newPwd",
                           "root-pwd",
                           "DBPass",
                           "db_pass",
                           "Passphrase",
                           "PrivateKey",
                           "private_key",
                           "PRIVATEKEY",
                           "PrivateKeyBody",
                           "ClientSecret",
                           "client-secret-2",
                           "SecretString",
                           "ApiKey",
                           "APIKey",
                           "x-api-key",
                           "AccessKeyId",
                           "AccessKeySecret",
                           "accessKey",
                           "AccessToken",
                           "access_token",
                           "OAuth2Token",
                           "Token",
                           "RefreshTokens",
                           "BearerToken",
                           "TokenValue",
                           "Credentials",
                           "UserData",
                           "PreUserData",
                           "user_data",
                           "Authorization",
                           "auth",
                           "client-key-data",
                           "PreSharedKey",
                           "VpnPsk",
                           "EncryptionKey",

                           "X.1.Password",
                           "Account.2.Token",
                           "Secret.Name",
                           "Login.Passwd.Value",
                           "MasterUserPassword",
                           "CommandContent",
                           "KubeConfig",
                           "ClientTokenKey.1.ApiKey"}) {
    EXPECT_TRUE(IsSecretName(name)) << name;
  }
}

TEST(SecretNames, LeavesNamesThatOnlyDescribeSecrets) {
  for (const char* name : {"PasswordInherit", "WindowsPasswordName", "SecretName", "secret_id", "EncryptionKeyId",
                           "KMSKeyId", "TokenType", "TokenExpiration", "CredentialsType", "PasswordPolicy",
                           "PasswordLength", "SecretRotationDays", "passwordLastUsed", "PrivateKeyAlgorithm"}) {
    EXPECT_FALSE(IsSecretName(name)) << name;
  }
}

TEST(SecretNames, LeavesTokensAndKeysThatAreNotCredentials) {
  for (const char* name : {"NextToken",   "nextToken",   "next_page_token",
                           "PageToken",   "ClientToken", "ContinuationToken",
                           "HttpTokens",  "KeyPairName", "PublicKeyBody",
                           "TagKey",      "Key",         "ObjectKey",
                           "Tag.1.Key",   "SearchKey",   "PassRole",
                           "Bypass",      "bypass",      "Compass",
                           "PassengerId", "PrivateIp",   "Author",
                           "Signature",   "RegionId",    "",
                           ".",           "1",           "..1.",
                           "AuthUser",    "Keyword",     "MaxKeys"}) {
    EXPECT_FALSE(IsSecretName(name)) << name;
  }
}

/// Names of the fields of all actions, by what their models say of them. A name may be in both.
class FieldNames {
 public:
  FieldNames() {
    for (const schema::Service* service : {&ecs::Service(), &ens::Service()}) {
      for (const schema::ActionEntry& entry : service->actions) {
        Add(*entry.action->request);
        Add(*entry.action->response);
      }
    }
  }

  std::set<std::string> sensitive;
  std::set<std::string> plain;

 private:
  void Add(const schema::Struct& schema) {
    if (!seen_.insert(&schema).second) return;
    for (const schema::Field& field : schema.fields) {
      ((field.flags & schema::kSensitive) != 0 ? sensitive : plain).insert(std::string(field.name));
      const schema::Type* type = field.type;
      while (type->item != nullptr) type = type->item;
      if (type->object != nullptr) Add(*type->object);
    }
  }

  std::set<const schema::Struct*> seen_;
};

// Whoever changes the rules or a model sees here what they miss.
TEST(SecretNames, MissesOnlyTheseOfTheNamesThatModelsCallSensitive) {
  std::set<std::string> missed;
  for (const std::string& name : FieldNames().sensitive) {
    if (!IsSecretName(name)) missed.insert(name);
  }
  EXPECT_EQ(missed, std::set<std::string>({"Config", "Content", "Url"}));
}

TEST(SecretNames, TakesNoNameForSecretThatModelsCallPlain) {
  const FieldNames names;
  ASSERT_GT(names.plain.size(), 2000U);
  for (const std::string& name : names.plain) EXPECT_FALSE(IsSecretName(name)) << name;
}

}  // namespace
}  // namespace alibabacloud::internal
