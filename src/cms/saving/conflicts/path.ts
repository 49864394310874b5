/** Where texts that were set aside are compared, in the panel. */
export const setAsidePath = '/set-aside'
