/** Where random tests begin: somewhere else each time, or where `SEED=` says, to see again what failed. Whoever uses it says it in the test's name. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
