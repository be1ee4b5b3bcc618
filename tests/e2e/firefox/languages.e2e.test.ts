import { describeLanguage } from '../languages.ts';

describeLanguage('firefox', 'ar');
