/** For `vi.waitFor`, whose own second is too short on a busy machine: bounds a hang, and looks often. */
export const patient = { timeout: 30_000, interval: 5 } as const;
