/** Entry of the gadget's page AccountCreator-core.js. */

import './creator';

// For gadget.ts, which cannot see otherwise whether ResourceLoader let this file through.
mw.libs.accountCreator = true;
