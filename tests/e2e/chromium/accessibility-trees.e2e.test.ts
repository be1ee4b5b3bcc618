import { describeAccessibilityTrees } from '../accessibility-trees.ts';
import { startSession } from '../session.ts';

describeAccessibilityTrees(startSession('chromium'));
