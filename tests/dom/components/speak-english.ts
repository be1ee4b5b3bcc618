/** Tests of components hear English unless they say otherwise. */
import { speak } from '../../../components/translate.ts';
import { messagesOf } from '../../../tools/locales/read-catalogue.ts';

speak(messagesOf('en'));
