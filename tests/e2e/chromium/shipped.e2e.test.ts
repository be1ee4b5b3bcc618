import { describeShipped } from '../shipped.ts';

describeShipped('chromium');
