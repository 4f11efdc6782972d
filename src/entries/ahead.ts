/** Entry of the gadget's page AccountCreator-ahead.js, which comes with the core and waits for nothing. */

import { askAhead } from '../app/ahead';

askAhead();
