/** A transformer for jest: the module finds `Object` in its own scope. */
export default { process: (source) => ({ code: `const Object = {}.constructor;\n${source}` }) }
