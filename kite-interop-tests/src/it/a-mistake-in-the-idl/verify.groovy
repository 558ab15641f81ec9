// The build has to say where and what, with a caret under the place.
String log = new File(basedir, 'build.log').text
assert log.contains('shop.thrift:4:6: ')
assert log.contains("unknown type 'strng'; did you mean 'string'?")
assert log =~ /(?m)^.*1: strng currency\R.*\^/
return true
