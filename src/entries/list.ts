/** Entry of the gadget's page AccountCreator-many.js, for load-list-gadget.ts to find. */

import * as part from '../app/list-part';

mw.libs.accountCreatorMany = part;
