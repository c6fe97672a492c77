#include "alibabacloud/credentials.h"

namespace alibabacloud {

bool CredentialsProvider::Discard(const Credentials&) const { return false; }

std::string CredentialsProvider::Explain() const { return "credentials come from \"" + std::string(Name()) + "\""; }

}  // namespace alibabacloud
