import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

// Without the condition, Payload's command ends having done nothing, now and then, and says so to nobody (ADR 0015).
it('each script that runs Payload’s command gives Node the condition', () => {
  const commands = Object.values(scripts).flatMap((script) => script.split(' && ')).filter((command) => / payload /.test(command))
  expect(commands.length).toBeGreaterThan(1)
  expect(commands.filter((command) => !command.startsWith('NODE_OPTIONS=--conditions=production '))).toEqual([])
})
