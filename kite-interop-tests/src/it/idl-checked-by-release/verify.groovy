String[] builds = new File(basedir, 'build.log').text.split(/BUILD (SUCCESS|FAILURE)/)
assert builds.length == 8
assert builds[0].contains('Nothing to compare with: there is no earlier release')
assert builds[1].contains('Compatible with com.example:released:1.0')

// A place is in the newer IDL, and for what is gone in the older.
assert builds[2] =~ /\[ERROR\] .*idl.2\.0.shop\.thrift:4:10: field 'cents' of struct 'Price' was type i32 and is type i64/
assert builds[2] =~ /\[WARNING\] .*thrift-baseline.shop\.thrift:6:19: warning: field 'discount' of struct 'Price' is gone/
assert builds[3].contains('Incompatible with com.example:released:1.1:')

String renamed = "field 'currency' of struct 'Price' is called 'unit' now"
assert builds[3].contains("field 'cents' of struct 'Price' was type i32") && !builds[3].contains('discount')
assert builds[4] =~ /Incompatible with .*idl.1\.0:/
assert builds[4].contains(renamed) && builds[4].contains('Compatible with com.example:released:1.0')
assert builds[5].contains(renamed) && !builds[5].contains('Compatible with')
assert builds[6] =~ /Incompatible with .*idl.1\.1:/
assert builds[7].contains("Wrong <baseline>: 'released' is neither groupId:artifactId nor groupId:artifactId:version")
return true
