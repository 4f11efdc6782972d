/** Entry of the gadget's page AccountCreator-many.js, for load-many-gadget.ts to find. */

import * as part from './many-part';

mw.libs.accountCreatorMany = part;
