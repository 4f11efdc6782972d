/**
 * Entry of the gadget's page AccountCreator-core.js. That the core has run can be seen by `mw.libs.accountCreator`,
 * where build.mjs puts what it shares with AccountCreator-many.js.
 */

import '../app/creator';
