import { findField, type RequestDeclaration } from '../accounts/contract/declarations';
import type { Forbidden } from '../accounts/list/list-service';
import type { Cancellation } from '../accounts/contract/service';
import {
	antiSpoofParameters, readAntiSpoof, readTitleBlacklist, titleBlacklistParameters
} from './read-override-check';
import type { WikiApi } from './wiki-api';

const CHECKS = [
	{ override: 'ignoreTitleBlacklist', parameters: titleBlacklistParameters, read: readTitleBlacklist },
	{ override: 'ignoreAntiSpoof', parameters: antiSpoofParameters, read: readAntiSpoof }
];

/**
 * What would be refused but for overrides that the wiki offers this person. To them list=users calls a name free that
 * would not be created without the override.
 *
 * @param api
 * @param requests
 * @param canonical
 * @param cancellation
 * @throws ApiFailure
 */
export async function askOverridable(
	api: WikiApi, requests: readonly RequestDeclaration[], canonical: string, cancellation: Cancellation
): Promise<Forbidden[]> {
	const refusals: Forbidden[] = [];
	for ( const { override, parameters, read } of CHECKS ) {
		if ( findField( requests, override ) && !cancellation.cancelled ) {
			const refusal = read( await api.get( parameters( canonical ), cancellation ) );
			if ( refusal ) {
				refusals.push( { kind: 'forbidden', canonical, override, ...refusal } );
			}
		}
	}
	return refusals;
}

export type AskOverridable = typeof askOverridable;
