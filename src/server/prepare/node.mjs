/** Refuses a Node too old to run us. Written so that an old one understands it. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`✗ Node ${process.versions.node} est trop ancien : installez la version 20.19 ou plus (https://nodejs.org).`)
  console.error(`  Node ${process.versions.node} is too old: install version 20.19 or newer (https://nodejs.org).`)
  process.exit(1)
}
