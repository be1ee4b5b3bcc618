import { describeNetwork } from '../network.ts';

describeNetwork('chromium');
