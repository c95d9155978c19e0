// Puts the README's coordinates into the pom and its program among the sources.
def section = new File(readme as String).getText('UTF-8').split('\n## ').find { it.startsWith('Use it\n') }
assert section != null : "the README has no section \"Use it\""

def block = { language ->
  def found = section =~ /(?s)\n```${language}\n(.*?\n)```\n/
  assert found.find() : "the README's section \"Use it\" has no block of ${language}"
  found.group(1)
}

def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<!-- README -->', block('xml')), 'UTF-8')
new File(basedir, 'src/main/java/Demo.java').setText(block('java'), 'UTF-8')
new File(basedir, 'expected.txt').setText(block('text'), 'UTF-8')
