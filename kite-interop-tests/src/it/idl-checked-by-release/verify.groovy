// What is said after the end of a build, its failure that is, stands before the start of the next.
String[] builds = new File(basedir, 'build.log').text.split(/Scanning for projects/)
assert builds.length == 9
assert builds[1].contains('Nothing to compare with: there is no earlier release')
assert builds[2].contains('Compatible with com.example:released:1.0')
assert builds[3].contains('Skipped')

// A place is in the newer IDL, and for what is gone in the older.
assert builds[4] =~ /\[ERROR\] .*idl.2\.0.shop\.thrift:4:10: field 'cents' of struct 'Price' was type i32 and is type i64/
assert builds[4] =~ /\[WARNING\] .*thrift-baseline.shop\.thrift:6:19: warning: field 'discount' of struct 'Price' is gone/
assert builds[4].contains('Incompatible with com.example:released:1.1:')

assert builds[5] =~ /Incompatible with .*idl.1\.0:/
assert !builds[5].contains('discount')

String renamed = "field 'currency' of struct 'Price' is called 'unit' now"
assert builds[6].contains(renamed) && builds[6].contains('Compatible with com.example:released:1.0')
assert builds[7].contains(renamed) && builds[7] =~ /Incompatible with .*idl.1\.1:/

assert builds[8].contains("Wrong <baseline>: 'released' is neither groupId:artifactId nor groupId:artifactId:version")
return true
