export * from './lists'
export * from './placeholders'
export * from './say'
export * from './term'
