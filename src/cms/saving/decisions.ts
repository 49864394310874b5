/** What a form gives to an act and no version holds (`fields/decided.ts`): it is sent with the act, and with what is asked before it. */
export const decisions = ['slug', 'lead', 'organisation', 'owner', 'suspended'] as const
export type Decided = Partial<Record<(typeof decisions)[number], string | boolean>>
