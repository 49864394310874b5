export * from './lists'
export * from './placeholders'
export * from './term'
