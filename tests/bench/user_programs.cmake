# The sources of the programs user_<n> in `directory`: a client and n actions of ECS, each called once; of
# large and small requests and responses, by turns.
function(alibabacloud_write_user_programs directory)
  set(actions DescribeInstances AttachNetworkInterface DescribeDisks StopInstance DescribeNetworkInterfaces AttachDisk
    CreateNetworkInterface DetachDisk RunInstances DeleteDisk DescribeImages RebootInstance CreateDisk StartInstance
    DescribeSnapshots DeleteSnapshot DescribeSecurityGroups CreateImage AuthorizeSecurityGroup DetachNetworkInterface
    ModifyInstanceAttribute DeleteInstance CreateInstance DeleteImage DescribeRegions CreateSnapshot
    CreateSecurityGroup DescribeZones RunCommand DeleteNetworkInterface TagResources DeleteSecurityGroup)
  foreach(count IN LISTS ARGN)
    set(includes "#include <alibabacloud/ecs/client.h>\n")
    set(calls "")
    list(SUBLIST actions 0 ${count} used)
    foreach(action IN LISTS used)
      string(REGEX REPLACE "([a-z])([A-Z])" "\\1_\\2" header "${action}")
      string(TOLOWER "${header}" header)
      string(APPEND includes "#include <alibabacloud/ecs/${header}.h>\n")
      string(APPEND calls "  if (const auto outcome = client.${action}({}); !outcome) return 1;\n")
    endforeach()
    file(CONFIGURE OUTPUT "${directory}/user_${count}.cc"
      CONTENT "@includes@\nint main() {\n  const alibabacloud::ecs::Client client;\n@calls@}\n" @ONLY)
  endforeach()
endfunction()
