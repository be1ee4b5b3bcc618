/** The locale in which dates are written, for every part below a provider. The words themselves are English. */
import { createContext } from 'react';

export const LocaleContext = createContext('en-GB');
