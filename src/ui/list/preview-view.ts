import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import type { FollowPlanning } from '../../accounts/list/after/follow-planning';
import type { ListState } from '../../accounts/list/list-state';
import { msg } from '../shared/messages';
import { wikiNodes } from '../shared/wiki-html';
import { followProblem } from './follow-texts';

/** How a welcome looks on a talk page, as the wiki parses it. */
export class PreviewView {
	public constructor( private readonly planning: FollowPlanning ) {}

	public template( { preset, opening }: ListState ): TemplateResult {
		const { preview } = this.planning.state;
		const me = opening?.me ?? '';
		const { welcome, eventPage, registration } = preset;
		const onPreview = (): void => {
			// On the talk page of the organizer: nobody of the list has an account yet.
			void this.planning.preview( me, welcome?.text ?? '', { me, eventPage, registration } );
		};
		return html`
			<p>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="preview"
					?disabled=${ preview.kind === 'asking' } @click=${ onPreview }
				>${ msg( 'accountcreator-follow-preview' ) }</button>
			</p>
			<div role="status">
				${ preview.kind === 'asking' ? msg( 'accountcreator-fetching' ) : nothing }
				${ preview.kind === 'failed' ? followProblem( preview.because ) : nothing }
				${ preview.kind === 'shown' ? html`<div class="accountcreator-preview">
					${ guard( [ preview.text ], () => wikiNodes( preview.text ) ) }
				</div>` : nothing }
			</div>`;
	}
}
