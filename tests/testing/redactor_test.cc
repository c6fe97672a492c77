#include "testing/redactor.h"

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"

namespace alibabacloud::internal {
namespace {

std::string RedactedBody(const std::string& body, std::vector<std::string> secrets = {},
                         const std::vector<std::string>& names = {}) {
  const Catalog catalog({ecs::Service(), ens::Service()});
  return Redactor(catalog, names).RedactBody(body, secrets);
}

std::string RedactedRequest(const std::string& request, const std::vector<std::string>& names) {
  const Catalog catalog({ecs::Service(), ens::Service()});
  nlohmann::json json = nlohmann::json::parse(request);
  std::vector<std::string> secrets;
  Redactor(catalog, names).RedactRequest(json, secrets);
  return json.dump();
}

// ---- What is secret by its name

TEST(Redactor, LeavesWhatHasNoSecretsByteForByte) {
  for (const char* body : {R"({ "A" : 1.50, "B":"x\/y" })", "{\"A\":\"a\tb\"}",
                           "<?xml version=\"1.0\"?>\n<R a='1'>\n <A>x &#38; y</A><B/></R>",
                           "<R><![CDATA[a<b]]><!-- c --></R>", "bad gateway & more", "<html><br>a < b</html>", ""}) {
    EXPECT_EQ(RedactedBody(body), body);
  }
}

TEST(Redactor, KnowsThatANameIsSecretInOneActionAndNotInAnother) {
  const Catalog catalog({ecs::Service(), ens::Service()});
  const Redactor redactor(catalog, {"Note"});
  const std::string body = R"({"Config":"apiVersion: v1","Note":"n","Password":"p"})";
  const struct {
    const char* action;
    const char* expected;
  } rows[] = {
      {"DescribeClusterUserKubeconfig", R"({"Config":"***","Note":"***","Password":"***"})"},
      {"DescribeClustersV1", R"({"Config":"apiVersion: v1","Note":"***","Password":"***"})"},
      {"DescribeTeapots", R"({"Config":"***","Note":"***","Password":"***"})"},
  };
  for (const auto& row : rows) {
    const auto found = catalog.Find(row.action, "2017-11-10");
    const auto* known = std::get_if<CatalogEntry>(&found);
    std::vector<std::string> secrets;
    EXPECT_EQ(redactor.For(known != nullptr ? known->entry : nullptr).RedactBody(body, secrets), row.expected)
        << row.action;
  }
}

TEST(Redactor, LooksIntoJsonInXml) {
  EXPECT_EQ(RedactedBody(R"(<R><A>{"Password":"secret-1","Size":3}</A></R>)"),
            R"(<R><A>{"Password":"***","Size":3}</A></R>)");
  EXPECT_EQ(RedactedBody("<R><A>{&quot;Password&quot;:&quot;secret-1&quot;,&quot;Size&quot;:3}</A></R>"),
            R"(<R><A>{"Password":"***","Size":3}</A></R>)");
  EXPECT_EQ(RedactedBody(R"(<R><A><![CDATA[{"Password":"a<b"}]]></A></R>)"), R"(<R><A>{"Password":"***"}</A></R>)");
  EXPECT_EQ(RedactedBody(R"(<R><A>{"Password":"sec<!-- -->ret-1"}</A></R>)"), R"(<R><A>{"Password":"***"}</A></R>)");
}

TEST(Redactor, KeepsTheElementsInASecretOne) {
  EXPECT_EQ(RedactedBody("<R><Password><Item>a</Item><Item>b</Item></Password><A>x</A></R>"),
            "<R><Password><Item>***</Item><Item>***</Item></Password><A>x</A></R>");
}

TEST(Redactor, TakesSecretElementsOutOfBrokenXml) {
  EXPECT_EQ(RedactedBody("<R><Password>abc"), "<R><Password>***");
  EXPECT_EQ(RedactedBody("<R><Password>a<b</Password><A>x</A></R>"), "<R><Password>***</Password><A>x</A></R>");
  EXPECT_EQ(RedactedBody("<R><Password>a</PasswordX>b</Password></R>"),
            "<R><Password>***</PasswordX>***</Password></R>");
  EXPECT_EQ(RedactedBody("<R><Password><Password>a</Password>b</Password></R>"),
            "<R><Password><Password>***</Password>***</Password></R>");
}

TEST(Redactor, ReadsJsonAsLenientlyAsClientsDo) {
  EXPECT_EQ(RedactedBody("{\"Password\":\"secret-1\",\"Note\":\"a\tb\"}"), R"({"Password":"***","Note":"a\tb"})");
  EXPECT_EQ(RedactedBody("{\"Password\":\"secret-1\",\"Note\":\"a\xFF\"}"),
            "{\"Password\":\"***\",\"Note\":\"a\xEF\xBF\xBD\"}");
  EXPECT_EQ(RedactedBody(R"({"Password":"secret-1","Note":"\ud800"})"),
            "{\"Password\":\"***\",\"Note\":\"\xEF\xBF\xBD\"}");
  EXPECT_EQ(RedactedBody("{\"Note\":\"{\\\"Password\\\":\\\"secret\t-1\\\"}\"}"),
            R"({"Note":"{\"Password\":\"***\"}"})");
  EXPECT_EQ(RedactedBody("\xEF\xBB\xBF{\"Password\":\"secret-1\"}"), R"({"Password":"***"})");
}

// ---- What no model describes

TEST(Redactor, TakesSecretsOfUntypedCallsByTheirNames) {
  const Catalog catalog({ecs::Service(), ens::Service()});
  for (const char* name : {"LoginPasswd", "PrivateKey", "ClientSecret", "ApiKey", "db_password", "AccessToken",
                           "Account.1.Passwd", "Config.Auth.api-key", "MasterUserPassword"}) {
    std::vector<std::string> secrets;
    nlohmann::json request = {{name, "canary-1"}, {"NextToken", "t"}, {"InstanceId", "i-1"}};
    Redactor(catalog, {}).For(nullptr).RedactRequest(request, secrets);
    EXPECT_EQ(request.at(name), "***");
    EXPECT_EQ(request.at("NextToken"), "t");
    EXPECT_EQ(request.at("InstanceId"), "i-1");
    EXPECT_EQ(secrets, std::vector<std::string>({"canary-1"})) << name;
  }
  EXPECT_EQ(
      RedactedBody(R"({"Data":{"loginPasswd":"canary-1","Items":[{"Credentials":{"Id":"x"}}]},"Note":"canary-1"})"),
      R"({"Data":{"loginPasswd":"***","Items":[{"Credentials":{"Id":"***"}}]},"Note":"***"})");
  EXPECT_EQ(RedactedBody("<R><Data><ApiKey>canary-1</ApiKey><PasswordInherit>true</PasswordInherit></Data></R>"),
            "<R><Data><ApiKey>***</ApiKey><PasswordInherit>true</PasswordInherit></Data></R>");
}

TEST(Redactor, TakesSecretsByNameOutOfMapsAndJsonInTypedCalls) {
  EXPECT_EQ(RedactedRequest(R"({"CommandId":"c-1","Parameters":{"db_password":"p","user":"u"}})", {}),
            R"({"CommandId":"c-1","Parameters":{"db_password":"***","user":"u"}})");
  EXPECT_EQ(RedactedRequest(R"({"Text":"{\"apiKey\":\"p\",\"n\":1}"})", {}),
            R"({"Text":"{\"apiKey\":\"***\",\"n\":1}"})");
}

TEST(Redactor, TakesValuesOfPairsThatNameASecret) {
  EXPECT_EQ(RedactedRequest(R"({"Env":[{"Key":"DB_PASSWORD","Value":"p"},{"Key":"USER","Value":"u"}]})", {}),
            R"({"Env":[{"Key":"DB_PASSWORD","Value":"***"},{"Key":"USER","Value":"u"}]})");
  EXPECT_EQ(RedactedRequest(R"({"Env.1.Name":"apiKey","Env.1.Value":"p","Env.2.Name":"user","Env.2.Value":"u"})", {}),
            R"({"Env.1.Name":"apiKey","Env.1.Value":"***","Env.2.Name":"user","Env.2.Value":"u"})");
}

TEST(Redactor, TakesPrivateKeysWhateverTheirName) {
  EXPECT_EQ(RedactedBody(R"({"Text":"-----BEGIN RSA PRIVATE KEY-----\nMII"})"), R"({"Text":"***"})");
}

TEST(Redactor, TakesAllOfBrokenJsonThatMentionsASecretName) {
  EXPECT_EQ(RedactedBody(R"({"loginPasswd":"canary)"), "***");
  EXPECT_EQ(RedactedBody(R"({"InstanceName":"abc)"), R"({"InstanceName":"abc)");
}

// ---- Names with dots

TEST(Redactor, TakesPathsOfParameters) {
  const std::vector<std::string> names = {"account.1.ticket", "SystemDisk.Note", "Disk.Label"};
  EXPECT_EQ(RedactedRequest(R"({"Account.1.Ticket":"a","Account.2.Ticket":"b"})", names),
            R"({"Account.1.Ticket":"***","Account.2.Ticket":"b"})");
  EXPECT_EQ(RedactedRequest(R"({"Account":[{"Ticket":"a"},{"Ticket":"b"}]})", names),
            R"({"Account":[{"Ticket":"***"},{"Ticket":"b"}]})");
  EXPECT_EQ(RedactedRequest(R"({"Note":"b","SystemDisk":{"Note":"a","Size":1}})", names),
            R"({"Note":"b","SystemDisk":{"Note":"***","Size":1}})");
  EXPECT_EQ(RedactedRequest(R"({"SystemDisk.Note":"a"})", names), R"({"SystemDisk.Note":"***"})");
  EXPECT_EQ(RedactedRequest(R"({"Disk":[{"Label":"a"},{"Label":"b"}],"Disk.3.Label":"c"})", names),
            R"({"Disk":[{"Label":"***"},{"Label":"***"}],"Disk.3.Label":"***"})");
  EXPECT_EQ(RedactedRequest(R"({"Inner":{"SystemDisk":{"Note":"from the top only"}}})", names),
            R"({"Inner":{"SystemDisk":{"Note":"from the top only"}}})");
}

TEST(Redactor, TakesPathsInReplies) {
  const std::vector<std::string> names = {"Disks.Disk.2.Note", "Owner.Id"};
  EXPECT_EQ(RedactedBody(R"({"Disks":{"Disk":[{"Note":"a"},{"Note":"b"}]},"Owner":{"Id":7}})", {}, names),
            R"({"Disks":{"Disk":[{"Note":"a"},{"Note":"***"}]},"Owner":{"Id":"***"}})");
  EXPECT_EQ(RedactedBody("<R><Disks><Disk><Note>a</Note></Disk><Disk><Note>b</Note></Disk></Disks>"
                         "<Owner><Id>7</Id></Owner><Id>8</Id></R>",
                         {}, names),
            "<R><Disks><Disk><Note>a</Note></Disk><Disk><Note>***</Note></Disk></Disks>"
            "<Owner><Id>***</Id></Owner><Id>8</Id></R>");
}

// ---- What is secret by its value

TEST(Redactor, HidesTheReplysOwnSecretsWhereverItRepeatsThem) {
  EXPECT_EQ(RedactedBody(R"({"Note":"join --token canary","JoinToken":"canary"})"),
            R"({"Note":"join --token ***","JoinToken":"***"})");
  EXPECT_EQ(RedactedBody("<R><Note>join --token canary</Note><JoinToken>canary</JoinToken></R>"),
            "<R><Note>join --token ***</Note><JoinToken>***</JoinToken></R>");
}

TEST(Redactor, ShortValuesAreNotLookedForElsewhere) {
  EXPECT_EQ(RedactedBody(R"({"JoinToken":"true","Note":"true"})"), R"({"JoinToken":"***","Note":"true"})");
}

TEST(Redactor, TellsWhichSecretsItFound) {
  const Catalog catalog({ens::Service()});
  std::vector<std::string> secrets = {"known-one"};
  (void)Redactor(catalog, {}).RedactBody(R"({"JoinToken":"canary"})", secrets);
  EXPECT_EQ(secrets, std::vector<std::string>({"known-one", "canary"}));
}

TEST(Redactor, FindsValuesHoweverXmlEscapesThem) {
  const std::string secret = "pa\"ss'w&r<d";
  for (const char* escaped :
       {"pa\"ss'w&amp;r&lt;d", "pa&quot;ss&apos;w&amp;r&lt;d", "pa&#34;ss&#39;w&#38;r&#60;d",
        "pa&#x22;ss&#x27;w&#x26;r&#x3C;d", "<![CDATA[pa\"ss'w&r<d]]>", "pa\"<![CDATA[ss'w&r<d]]>"}) {
    EXPECT_EQ(RedactedBody("<R><A>is " + std::string(escaped) + " &amp; more</A></R>", {secret}),
              "<R><A>is *** &amp; more</A></R>");
  }
  EXPECT_EQ(RedactedBody("<R><!-- canary --><A b=\"canary\"/></R>", {"canary"}), "<R><!-- *** --><A b=\"***\"/></R>");
}

TEST(Redactor, FindsValuesAsJsonEscapesThemInTextThatIsNone) {
  EXPECT_EQ(RedactedBody(R"({"Note":"is pa\"ss\\word)", {"pa\"ss\\word"}), R"({"Note":"is ***)");
  EXPECT_EQ(RedactedBody(R"(oops: {"Note":"a\u003cb\u0026cd"})", {"a<b&cd"}), R"(oops: {"Note":"***"})");
}

TEST(Redactor, DoesNotTakeTagsForValues) {
  EXPECT_EQ(RedactedBody("<Result><Result>Result</Result></Result>", {"Result"}),
            "<Result><Result>***</Result></Result>");
}

}  // namespace
}  // namespace alibabacloud::internal
