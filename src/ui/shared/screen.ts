/** The dialog's views, by their names in docs/scripts.md. */
export type ViewName = 'one' | 'step' | 'list' | 'check' | 'run' | 'results' | 'desk' | 'mine';

/** What the buttons do, by the names in docs/scripts.md. */
export type ActionName =
	'one' | 'many' | 'create' | 'next' | 'check' | 'start' | 'pause' | 'resume' | 'stop' | 'retry' | 'save-sheet' |
	'save-csv' | 'copy-wikitext' | 'copy-names' | 'copy-details' | 'print-slips' | 'close' |
	'desk' | 'leave-desk' | 'mine' | 'leave-mine' | 'reopen' | 'leave' | 'leave-all' | 'back' | 'sheet-saved';

export interface ScreenButton {
	action: ActionName;
	label: string;
	/** `progressive`: the one to press next. */
	kind?: 'progressive' | 'destructive';
	disabled?: boolean;
}

/** What the dialog's frame holds: the conversation about one account, or the list of many. */
export interface Screen {
	readonly $element: JQuery;
	readonly size: 'large' | 'full';
	readonly title: string;
	readonly viewName: ViewName;
	/** The buttons at the bottom, from left to right. */
	readonly buttons: ScreenButton[];
	/** What is going on, for the line beside the buttons and for screen readers; '' for nothing. */
	readonly status: string;
	press( action: ActionName ): void;
	/** To where the eye is. */
	focus(): void;
	/** Shows the state as it is. Calls back at once and after every change. Returns how to stop that. */
	observe( changed: () => void ): () => void;
	/** Why closing now had better be asked for; null where it loses nothing. */
	readonly closingQuestion: string | null;
	/**
	 * The person wants to close in spite of the question.
	 *
	 * @return False: something came of it that has to be seen first
	 */
	abandon(): boolean;
	/** The dialog is being closed: what nobody may find later is taken away. */
	closed(): void;
}

/** A screen that has the dialog to itself, under a tab of its own, and that it can be opened with by another script. */
export interface OpenedScreen extends Screen {
	/** The action that leads to it. */
	readonly tab: 'one' | 'many';
	/** Can the person go to the other tab now? */
	readonly canSwitch: boolean;
	/** Where on its way the person is, for the head of the dialog. */
	readonly $steps: JQuery;
	/** May what it is opened with take the place of what is there? Says what that would lose. */
	readonly replaceQuestion: string;
}
