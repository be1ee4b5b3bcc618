import { describeShipped } from '../shipped.ts';

describeShipped('firefox');
