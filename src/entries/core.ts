/** Entry of the gadget's page AccountCreator-core.js. That the core has run can be seen by `mw.libs.accountCreator`. */

import '../app/creator';
