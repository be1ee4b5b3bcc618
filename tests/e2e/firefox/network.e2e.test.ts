import { describeNetwork } from '../network.ts';

describeNetwork('firefox');
