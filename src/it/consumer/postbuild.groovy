// The program prints what the README shows, and the dependency brings what the README says.
assert new File(basedir, 'target/demo.txt').getText('UTF-8') == new File(basedir, 'expected.txt').getText('UTF-8')

def jars = new File(basedir, 'target/class-path.txt').readLines().collect { it.replaceAll(/-\d+(\.\d+)*(-SNAPSHOT)?/, '') }
assert jars.toSet() == ['whosaid.jar', 'stanford-corenlp.jar', 'stanford-corenlp-models.jar', 'jspecify.jar'].toSet()
assert jars.size() == 4
