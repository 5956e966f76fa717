/** Names of the three parts of the system, as senders and receivers of frames. */
export const parts = { switch: 'SIP Server', router: 'strategy', connector: 'connector' } as const;
