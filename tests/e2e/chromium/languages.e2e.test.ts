import { describeLanguage } from '../languages.ts';

describeLanguage('chromium', 'de');
describeLanguage('chromium', 'ar');
