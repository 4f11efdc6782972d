import { findField, type RequestDeclaration } from '../accounts/contract/declarations';

/** Boxes with which somebody may have a name that is refused to others, as extensions tell before it is created. */
const ASKED = [ 'ignoreTitleBlacklist', 'ignoreAntiSpoof' ];

/** Is anything offered that askOverridable() would ask about? */
export function offersOverrides( requests: readonly RequestDeclaration[] ): boolean {
	return ASKED.some( ( override ) => findField( requests, override ) );
}
