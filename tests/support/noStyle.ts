// Style sheets are esbuild's; to a test they are nothing.
export {}
