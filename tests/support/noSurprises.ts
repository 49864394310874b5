// A test that leaves an error on the console is red, whatever else it asserts. (A rejection nobody hears: jest's own handlers.)
const original = console.error
let surprises: unknown[][] = []

beforeEach(() => {
  surprises = []
  console.error = (...said: unknown[]) => void surprises.push(said)
})

afterEach(() => {
  console.error = original
  expect(surprises).toEqual([])
})

export {}
