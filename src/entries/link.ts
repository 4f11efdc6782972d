/** Entry of the gadget's page AccountCreator-link.js, which a wiki may put beside the loader. */

import { translateLink } from '../app/link-text';

translateLink();
