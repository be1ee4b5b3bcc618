/** Set on what comes from the knowledge base: it is English, whatever language the interface is in. */
export const english = { lang: 'en', dir: 'ltr' } as const;
