import { describeCardPlace } from '../card-place.ts';
import { startSession } from '../session.ts';

describeCardPlace(startSession('firefox'));
