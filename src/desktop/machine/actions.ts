/** A value of an enumeration, by its number or by its name as agents read it. */
export type NameOrNumber = string | number;

/** What an agent changes in a record; times are seconds since midnight. */
export interface RecordChanges {
  readonly callResult?: NameOrNumber;
  readonly from?: number;
  readonly until?: number;
  readonly phone?: string;
  readonly phoneType?: NameOrNumber;
  readonly custom?: Readonly<Record<string, string | number>>;
}

type Nothing = Readonly<Record<string, never>>;

interface OfRecord {
  /** GSW_RECORD_HANDLE of a record on the desktop. */
  readonly handle: number;
}

interface OfCampaign {
  readonly campaign?: string;
}

/** Records by handle, phone number or customer id, in this order of priority (001, RequestRecordCancel, note b). */
export interface ByIdentifier {
  readonly handle?: number;
  readonly phone?: string;
  readonly customerId?: string;
  readonly chainAttr?: 'AllChain' | 'RecordOnly';
}

interface Rescheduling extends OfRecord {
  /** Local date and time in the record's time zone, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  readonly callbackType?: 'Personal' | 'Campaign';
}

/** A record to be added to a calling list (001, AddRecord). */
export interface NewRecord {
  readonly campaign: string;
  readonly callingList: string;
  readonly phone: string;
  readonly timeZone: string;
  readonly campaignGroup?: string;
  readonly handle?: number;
  readonly chainId?: number;
  readonly chainN?: number;
  readonly phoneType?: NameOrNumber;
  readonly recordType?: NameOrNumber;
  readonly callResult?: NameOrNumber;
  readonly attempts?: number;
  readonly from?: number;
  readonly until?: number;
  readonly at?: string;
  readonly agentId?: string;
  readonly custom?: Readonly<Record<string, string | number>>;
}

/** Everything that an agent can do, with its arguments: `do` of the upper tester (schemas/upper-tester/do.schema.json). */
export interface ActionArguments {
  readonly logIn: { readonly agentId: string; readonly dn: string; readonly previewCampaign?: string };
  readonly logOut: Nothing;
  readonly goReady: Nothing;
  readonly goNotReady: Nothing;
  readonly requestCampaignStatus: Nothing;
  readonly startPreview: OfCampaign & { readonly campaignGroup?: string };
  readonly endPreview: OfCampaign;
  readonly requestPreviewRecord: OfCampaign;
  readonly requestChain: OfRecord;
  readonly updateRecord: OfRecord & { readonly changes: RecordChanges };
  readonly finishRecord: OfRecord & {
    readonly changes?: RecordChanges;
    readonly treatment?: 'RecordTreatPersonal' | 'RecordTreatCampaign';
  };
  readonly rejectRecord: OfRecord;
  readonly cancelRecord: ByIdentifier;
  readonly doNotCall: ByIdentifier & { readonly message?: string };
  readonly rescheduleRecord: Rescheduling & { readonly callbackType: 'Personal' | 'Campaign' };
  readonly rescheduleCallback: Rescheduling;
  readonly addRecord: NewRecord;
  readonly announceReady: OfRecord & { readonly seconds: number };
  readonly requestLogOut: OfCampaign;
  readonly dial: OfRecord;
  readonly answer: Nothing;
  readonly hangUp: Nothing;
  readonly hold: Nothing;
  readonly retrieve: Nothing;
}

export type ActionName = keyof ActionArguments;

/** One action with its arguments. */
export type Action = {
  readonly [A in ActionName]: { readonly action: A; readonly arguments: ActionArguments[A] };
}[ActionName];
