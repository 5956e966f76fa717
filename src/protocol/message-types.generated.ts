// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.

/** Asks for the state of every campaign group in which the agent takes part. Answered by one notification for each, or by silence; never by an error. */
export type CampaignStatusRequestMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "CampaignStatusRequest";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID?: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Closes the agent's preview session. */
export type PreviewDialingModeOverMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "PreviewDialingModeOver";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Opens a preview session for the agent, who then may ask for records and is offered callbacks. */
export type PreviewDialingModeStartMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "PreviewDialingModeStart";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Says in how many seconds the agent expects to be done with the current record, for the pacing of small predictive groups. Any other key is ignored. */
export type ReadyTimeMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "ReadyTime";
  /** Seconds after which the agent expects to be ready. */
  readonly GSW_READY_TIME: number;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Asks for the next record of a campaign that runs in preview mode. */
export type PreviewRecordRequestMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "PreviewRecordRequest";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Finishes a record: OCS writes it and its chain to the calling list, with all changes made before, and applies a treatment where one is named. */
export type RecordProcessedMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "RecordProcessed";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT?: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** OCS pays no heed to it in this request. */
  readonly GSW_CHAIN_ATTR?: number | string;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
  /** Treatment that OCS shall apply to the chain when the record is processed. */
  readonly GSW_TREATMENT?: "RecordTreatPersonal" | "RecordTreatCampaign";
};

/** Changes the call result, the time window, the phone number or custom fields of a record that stays on the desktop. */
export type UpdateCallCompletionStatsMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "UpdateCallCompletionStats";
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT?: number;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** OCS pays no heed to it in this request. */
  readonly GSW_CHAIN_ATTR?: number | string;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Asks for all other records of the chain to which the record on the desktop belongs. */
export type ChainedRecordRequestMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "ChainedRecordRequest";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Gives a record back undialed, so that another agent may get it; ends the work on the record. */
export type RecordRejectMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "RecordReject";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Cancels a record or its chain, by handle, phone number or customer id, in this order of priority. */
export type RequestRecordCancelMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "RequestRecordCancel";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST?: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE?: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Asks that a customer is not called again by any campaign, by handle, phone number or customer id. */
export type DoNotCallMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "DoNotCall";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST?: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
  /** In DoNotCall the agent's remark for the do-not-call log; from OCS, why a cancellation is incomplete. */
  readonly GSW_MESSAGE?: string;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE?: number;
  /** For how many seconds a do-not-call entry holds. */
  readonly GSW_DURATION?: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Schedules a callback for the record on the desktop; takes effect when the record is processed. */
export type RecordRescheduleMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "RecordReschedule";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Whether a callback is for one agent or for the campaign. */
  readonly GSW_CALLBACK_TYPE: "Personal" | "Campaign";
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** OCS pays no heed to it in this request. */
  readonly GSW_CHAIN_ATTR?: number | string;
  /** When the call is scheduled, in the record's time zone: MM/DD/YY HH:MM or MM/DD/YYYY HH:MM, 24-hour clock. */
  readonly GSW_DATE_TIME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Sets another time for a callback that could not be made. Without a callback type the type stays as it is. */
export type ScheduledRecordRescheduleMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "ScheduledRecordReschedule";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Whether a callback is for one agent or for the campaign. */
  readonly GSW_CALLBACK_TYPE?: "Personal" | "Campaign";
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** When the call is scheduled, in the record's time zone: MM/DD/YY HH:MM or MM/DD/YYYY HH:MM, 24-hour clock. */
  readonly GSW_DATE_TIME: string;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** Adds a record to a calling list of a loaded or running campaign, as a chain of its own or to a chain that exists. */
export type AddRecordMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "AddRecord";
  /** Login id of the last agent who worked with the record, or to whom it is assigned. */
  readonly GSW_AGENT_ID?: string;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** How often the record has been tried. */
  readonly GSW_ATTEMPTS?: number;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT?: number;
  /** When the record was last called, Unix seconds; 0 for never. */
  readonly GSW_CALL_TIME?: number | string;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID?: number;
  /** When the call is scheduled, in the record's time zone; 0 for not at all. */
  readonly GSW_DATE_TIME?: number | string;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE?: number;
  /** Status of the record. */
  readonly GSW_RECORD_STATUS?: number;
  /** Type of the record. */
  readonly GSW_RECORD_TYPE?: number;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
  /** Name of the record's time zone in Configuration Server, usually three letters. */
  readonly GSW_TZ_NAME: string;
  /** Position of the record in its chain. In AddRecord 0 asks for the next free one. */
  readonly GSW_CHAIN_N?: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
};

/** Announces that the agent wants to log out, so that OCS stops counting on the agent. */
export type LogOutMessage = {
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "LogOut";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The desktop's own number for a request. OCS repeats it in every answer to that request. */
  readonly GSW_REFERENCE_ID?: number;
};

/** OCS refuses a request, and says by a number why. Whatever else of the request it repeats is as it was received: no document limits that. */
export type ErrorMessage = {
  /** Number of the error. */
  readonly GSW_ERROR_NUMBER: number;
  /** Name of the error. Informative: the number decides. */
  readonly GSW_ERROR?: string;
  /** Longer text that explains an error. */
  readonly GSW_ERROR_DESCRIPTION?: string;
  /** What an error event calls itself; the documents print no value. It must not be the name of another event. */
  readonly GSW_USER_EVENT?: string;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID?: number;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The agent was assigned to the campaign group. */
export type CampaignGroupAssignedMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "CampaignGroupAssigned";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** A dialing session of the campaign is loaded and does not run: it was loaded, the agent logged in, or the agent asked. */
export type CampaignLoadedMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "CampaignLoaded";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The running dialing session changed its mode. */
export type CampaignModeChangedMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "CampaignModeChanged";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Dialing mode of the dialing session. */
  readonly GSW_CAMPAIGN_MODE: "Predictive" | "Predictive with Seizing" | "Predictive GVP" | "Progressive" | "Progressive with Seizing" | "Progressive GVP" | "Preview" | "Push Preview" | "Power GVP" | "Engaged Predictive" | "Engaged Progressive" | "PushPreview";
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
};

/** A dialing session of the campaign runs: it was started or resumed, the agent logged in, or the agent asked. */
export type CampaignStartedMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "CampaignStarted";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION: string;
  /** Dialing mode of the dialing session. */
  readonly GSW_CAMPAIGN_MODE: "Predictive" | "Predictive with Seizing" | "Predictive GVP" | "Progressive" | "Progressive with Seizing" | "Progressive GVP" | "Preview" | "Push Preview" | "Power GVP" | "Engaged Predictive" | "Engaged Progressive" | "PushPreview";
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The dialing session of the campaign is stopped or paused; the desktop asks for no new work. */
export type CampaignStoppedMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "CampaignStopped";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
};

/** The dialing session of the campaign is unloaded; the desktop asks nothing more of it. */
export type CampaignUnloadedMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "CampaignUnloaded";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
};

/** The preview session is closed. */
export type PreviewDialingModeOverAcknowledgeMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "PreviewDialingModeOverAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The preview session is open. */
export type PreviewDialingModeStartAcknowledgeMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "PreviewDialingModeStartAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** OCS has taken the ready time. */
export type ReadyTimeAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_RECORD_HANDLE' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_RECORD_HANDLE' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "ReadyTimeAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** There is no record to hand out now; the desktop may ask again later. */
export type NoRecordsAvailableMessage = {
  /** What an error event calls itself; the documents print no value. It must not be the name of another event. */
  readonly GSW_USER_EVENT?: string;
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "PreviewRecordRequest";
  /** Number of the error. */
  readonly GSW_ERROR_NUMBER: 108;
  /** Name of the error. Informative: the number decides. */
  readonly GSW_ERROR: string;
  /** Longer text that explains an error. */
  readonly GSW_ERROR_DESCRIPTION?: string;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The campaign does not run in preview mode. */
export type NoRunningPreviewCampaignsMessage = {
  /** What an error event calls itself; the documents print no value. It must not be the name of another event. */
  readonly GSW_USER_EVENT?: string;
  /** Names the request. Every message from a desktop to OCS carries it. */
  readonly GSW_AGENT_REQ_TYPE: "PreviewRecordRequest";
  /** Number of the error. */
  readonly GSW_ERROR_NUMBER: 107;
  /** Name of the error. Informative: the number decides. */
  readonly GSW_ERROR: string;
  /** Longer text that explains an error. */
  readonly GSW_ERROR_DESCRIPTION?: string;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** A record for the agent to look at and to dial. */
export type PreviewRecordMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_ATTEMPTS' | 'GSW_CALL_RESULT' | 'GSW_CALL_TIME' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_CPN_DIGITS' | 'GSW_FROM' | 'GSW_PHONE' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_HANDLE' | 'GSW_TZ_OFFSET' | 'GSW_UNTIL' | 'GSW_CONTACT_MEDIA_TYPE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_CAMPAIGN_GROUP_DESCRIPTION' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_ATTEMPTS' | 'GSW_CALL_RESULT' | 'GSW_CALL_TIME' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_CPN_DIGITS' | 'GSW_FROM' | 'GSW_PHONE' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_HANDLE' | 'GSW_TZ_OFFSET' | 'GSW_UNTIL' | 'GSW_CONTACT_MEDIA_TYPE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_CAMPAIGN_GROUP_DESCRIPTION' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "PreviewRecord";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** How often the record has been tried. */
  readonly GSW_ATTEMPTS?: number;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT: number;
  /** When the record was last called, Unix seconds; 0 for never. */
  readonly GSW_CALL_TIME?: number | string;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID: number;
  /** Calling party number configured for the record. */
  readonly GSW_CPN_DIGITS?: string;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM: number;
  /** The customer's phone number. */
  readonly GSW_PHONE: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Seconds by which the record's time zone differs from UTC, daylight saving included. Printed up to 43200, though zones reach 50400. */
  readonly GSW_TZ_OFFSET: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
  /** Medium of the contact, as it follows from contact_info_type. */
  readonly GSW_CONTACT_MEDIA_TYPE: "any" | "email" | "voice" | "instant message";
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The record and its chain are written; the desktop removes them. */
export type RecordProcessedAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "RecordProcessedAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** OCS has taken the changes and keeps the record on the desktop. */
export type UpdateCallCompletionStatsAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "UpdateCallCompletionStatsAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** One more record of the chain on the desktop. */
export type ChainedRecordMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_ATTEMPTS' | 'GSW_CALL_TIME' | 'GSW_CALLING_LIST' | 'GSW_CALL_RESULT' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_FROM' | 'GSW_PHONE' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_HANDLE' | 'GSW_TZ_OFFSET' | 'GSW_UNTIL' | 'GSW_CONTACT_MEDIA_TYPE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_CAMPAIGN_GROUP_DESCRIPTION' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_ATTEMPTS' | 'GSW_CALL_TIME' | 'GSW_CALLING_LIST' | 'GSW_CALL_RESULT' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_FROM' | 'GSW_PHONE' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_HANDLE' | 'GSW_TZ_OFFSET' | 'GSW_UNTIL' | 'GSW_CONTACT_MEDIA_TYPE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_CAMPAIGN_GROUP_DESCRIPTION' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "ChainedRecord";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** How often the record has been tried. */
  readonly GSW_ATTEMPTS?: number;
  /** When the record was last called, Unix seconds; 0 for never. */
  readonly GSW_CALL_TIME?: number | string;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID: number;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Seconds by which the record's time zone differs from UTC, daylight saving included. Printed up to 43200, though zones reach 50400. */
  readonly GSW_TZ_OFFSET?: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
  /** Medium of the contact, as it follows from contact_info_type. */
  readonly GSW_CONTACT_MEDIA_TYPE: "any" | "email" | "voice" | "instant message";
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** All other records of the chain have been sent. The handle is that of the record for which the chain was asked. */
export type ChainedRecordsDataEndMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "ChainedRecordsDataEnd";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The record went back undialed; the desktop removes it and its chain. */
export type RecordRejectAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "RecordRejectAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The cancellation was taken; the desktop removes what it canceled. */
export type RecordCancelAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ATTR' | 'GSW_MESSAGE' | 'GSW_PHONE' | 'GSW_CUSTOMER_ID' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ATTR' | 'GSW_MESSAGE' | 'GSW_PHONE' | 'GSW_CUSTOMER_ID' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "RecordCancelAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
  /** That records were left to agents who are in the call. The documents print the text with unbalanced quotes. */
  readonly GSW_MESSAGE?: string;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE?: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The record, or its chain, must not be dialed any more: another party canceled it or asked for no further calls. */
export type RecordCancelMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CHAIN_ATTR' | 'GSW_PHONE' | 'GSW_CUSTOMER_ID' | 'GSW_CAMPAIGN_GROUP_NAME'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_RECORD_HANDLE' | 'GSW_CHAIN_ATTR' | 'GSW_PHONE' | 'GSW_CUSTOMER_ID' | 'GSW_CAMPAIGN_GROUP_NAME'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "RecordCancel";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
  /** The customer's phone number. */
  readonly GSW_PHONE: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
};

/** The do-not-call request was taken. */
export type DoNotCallAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ATTR' | 'GSW_PHONE' | 'GSW_CUSTOMER_ID' | 'GSW_RECORD_HANDLE' | 'GSW_DURATION' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ATTR' | 'GSW_PHONE' | 'GSW_CUSTOMER_ID' | 'GSW_RECORD_HANDLE' | 'GSW_DURATION' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "DoNotCallAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE?: number;
  /** For how many seconds a do-not-call entry holds. */
  readonly GSW_DURATION?: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** A callback is due and offered to the agent. */
export type ScheduledCallMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_ATTEMPTS' | 'GSW_CALL_RESULT' | 'GSW_CALL_TIME' | 'GSW_CALLBACK_TYPE' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_DATE_TIME' | 'GSW_FROM' | 'GSW_PHONE' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_HANDLE' | 'GSW_TZ_OFFSET' | 'GSW_UNTIL' | 'GSW_CONTACT_MEDIA_TYPE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_CAMPAIGN_GROUP_DESCRIPTION'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_ATTEMPTS' | 'GSW_CALL_RESULT' | 'GSW_CALL_TIME' | 'GSW_CALLBACK_TYPE' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CHAIN_ID' | 'GSW_DATE_TIME' | 'GSW_FROM' | 'GSW_PHONE' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_HANDLE' | 'GSW_TZ_OFFSET' | 'GSW_UNTIL' | 'GSW_CONTACT_MEDIA_TYPE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_CAMPAIGN_GROUP_DESCRIPTION'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "ScheduledCall";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** How often the record has been tried. */
  readonly GSW_ATTEMPTS?: number;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT: number;
  /** When the record was last called, Unix seconds; 0 for never. */
  readonly GSW_CALL_TIME?: number | string;
  /** Whether a callback is for one agent or for the campaign. */
  readonly GSW_CALLBACK_TYPE: "Personal" | "Campaign";
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID: number;
  /** When the call is scheduled, in the record's time zone: MM/DD/YY HH:MM or MM/DD/YYYY HH:MM, 24-hour clock. */
  readonly GSW_DATE_TIME: string;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Seconds by which the record's time zone differs from UTC, daylight saving included. Printed up to 43200, though zones reach 50400. */
  readonly GSW_TZ_OFFSET?: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
  /** Medium of the contact, as it follows from contact_info_type. */
  readonly GSW_CONTACT_MEDIA_TYPE?: "any" | "email" | "voice" | "instant message";
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION?: string;
};

/** The callback is noted; it is scheduled when the record is processed. */
export type RecordRescheduleAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLBACK_TYPE' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_DATE_TIME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLBACK_TYPE' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_DATE_TIME' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "RecordRescheduleAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Whether a callback is for one agent or for the campaign. */
  readonly GSW_CALLBACK_TYPE: "Personal" | "Campaign";
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** When the call is scheduled, in the record's time zone: MM/DD/YY HH:MM or MM/DD/YYYY HH:MM, 24-hour clock. */
  readonly GSW_DATE_TIME: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The new time of the callback is noted; it is scheduled when the record is processed. */
export type ScheduledRecordRescheduleAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLBACK_TYPE' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_DATE_TIME' | 'GSW_PHONE' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLBACK_TYPE' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_DATE_TIME' | 'GSW_PHONE' | 'GSW_RECORD_HANDLE' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "ScheduledRecordRescheduleAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Whether a callback is for one agent or for the campaign. */
  readonly GSW_CALLBACK_TYPE: "Personal" | "Campaign";
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** When the call is scheduled, in the record's time zone: MM/DD/YY HH:MM or MM/DD/YYYY HH:MM, 24-hour clock. */
  readonly GSW_DATE_TIME: string;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** OCS has sent the new record to the database. */
export type AddRecordAcknowledgeMessage = Omit<DefaultRecordInformation, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_PHONE' | 'GSW_CHAIN_ID' | 'GSW_CHAIN_N' | 'GSW_ATTEMPTS' | 'GSW_CALL_RESULT' | 'GSW_FROM' | 'GSW_UNTIL' | 'GSW_TZ_NAME' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_STATUS' | 'GSW_RECORD_TYPE' | 'GSW_REFERENCE_ID'> & Omit<ReservedRecordKeys, 'GSW_USER_EVENT' | 'GSW_APPLICATION_ID' | 'GSW_CALLING_LIST' | 'GSW_CAMPAIGN_NAME' | 'GSW_CAMPAIGN_GROUP_NAME' | 'GSW_PHONE' | 'GSW_CHAIN_ID' | 'GSW_CHAIN_N' | 'GSW_ATTEMPTS' | 'GSW_CALL_RESULT' | 'GSW_FROM' | 'GSW_UNTIL' | 'GSW_TZ_NAME' | 'GSW_PHONE_TYPE' | 'GSW_RECORD_STATUS' | 'GSW_RECORD_TYPE' | 'GSW_REFERENCE_ID'> & {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "AddRecordAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID?: number;
  /** Position of the record in its chain. In AddRecord 0 asks for the next free one. */
  readonly GSW_CHAIN_N?: number;
  /** How often the record has been tried. */
  readonly GSW_ATTEMPTS?: number;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT?: number;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
  /** Name of the record's time zone in Configuration Server, usually three letters. */
  readonly GSW_TZ_NAME?: string;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Status of the record. */
  readonly GSW_RECORD_STATUS?: number;
  /** Type of the record. */
  readonly GSW_RECORD_TYPE?: number;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** The agent may log out now. */
export type LogOutAcknowledgeMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "LogOutAcknowledge";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** Says in how many seconds the agent can log out. */
export type LogOutTimeMessage = {
  /** Names the event. Every message from OCS to a desktop carries it. */
  readonly GSW_USER_EVENT: "LogOutTime" | "LogOut";
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID: number;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Seconds that remain until the agent may log out; 0 when that is now. */
  readonly GSW_LOGOUT_TIME: number;
  /** The reference id of the request that is answered, value and type unchanged. */
  readonly GSW_REFERENCE_ID?: number | string;
};

/** What OCS attaches by itself to every event and every call that is about a record. A building block: no key of it is mandatory. */
export type DefaultRecordInformation = {
  /** When the call was abandoned. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_ABANDONED?: number | string;
  /** When after-call work ended. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_ACW_COMPLETED?: number | string;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID?: number;
  /** How often the record has been tried. */
  readonly GSW_ATTEMPTS?: number;
  /** Globally unique id of the attempt, the same for all records of the chain. */
  readonly GSW_CALL_ATTEMPT_GUID?: string;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT?: number;
  /** Name of the calling list that holds the record. */
  readonly GSW_CALLING_LIST?: string;
  /** Description of the campaign group; may be empty. */
  readonly GSW_CAMPAIGN_GROUP_DESCRIPTION?: string;
  /** Globally unique id of the campaign group. */
  readonly GSW_CAMPAIGN_GROUP_GUID?: string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME?: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME?: string;
  /** Number of the chain that the record belongs to. */
  readonly GSW_CHAIN_ID?: number;
  /** When OCS finished processing the attempt. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_COMPLETE_PROCESSING?: number | string;
  /** Country code of the customer. */
  readonly GSW_COUNTRY_CODE?: string;
  /** Area code of the device. */
  readonly GSW_D_AREA_CODE?: string;
  /** Which report of an attempt this is: 0 the first, 1 the one after the call is finalized. */
  readonly GSW_HIST_SEQUENCE_NUM?: number;
  /** Optimization method of a predictive session. */
  readonly GSW_OPTIMIZE_BY?: number;
  /** Goal of the optimization of a predictive session. */
  readonly GSW_OPTIMIZE_GOAL?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Postal code of the customer. */
  readonly GSW_POSTAL_CODE?: string;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE?: number;
  /** When the call is scheduled, Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_SCHEDULED_TIME?: number | string;
  /** When OCS began to process the attempt, pre-dial validation included. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_START_PROCESSING?: number | string;
  /** Name of the tenant, from its customer_name option; `undefined` where that is not set. */
  readonly GSW_TENANT_NAME?: string;
  /** Code of the customer's time zone. */
  readonly GSW_TZ_CODE?: string;
  /** Seconds by which the record's time zone differs from UTC, daylight saving included. Printed up to 43200, though zones reach 50400. */
  readonly GSW_TZ_OFFSET?: number;
};

/** User data of an outbound call. The record handle says for which record it was made. Others on the call may attach what they like, so that no key is unknown. */
export type OutboundCall = Omit<DefaultRecordInformation, 'GSW_RECORD_HANDLE'> & Omit<ReservedRecordKeys, 'GSW_RECORD_HANDLE'> & {
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
};

/** The other reserved keys that may come along with a record that is handed out and with an outbound call. A building block: no key of it is mandatory. */
export type ReservedRecordKeys = {
  /** Type of interaction; always Outbound. One of two reserved keys without the prefix. */
  readonly InteractionType?: "Outbound";
  /** Subtype of interaction; always OutboundNew. One of two reserved keys without the prefix. */
  readonly InteractionSubtype?: "OutboundNew";
  /** When an agent answered. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_AGENT_ANSWERED?: number | string;
  /** When the agent released the call. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_AGENT_RELEASED?: number | string;
  /** Login id of the last agent who worked with the record, or to whom it is assigned. */
  readonly GSW_AGENT_ID?: string;
  /** Marks an outbound call that could not be merged with its engaging call: it is overdialed. */
  readonly GSW_ASM_OVERDIAL?: 1;
  /** Handle of the record for which an engaging call seizes an agent. */
  readonly GSW_ASSURED_HANDLE?: number;
  /** Name of the rule by which pre-dial validation refused the call. */
  readonly GSW_BLOCKING_RULE?: string;
  /** Type of the object by which pre-dial validation refused the call. */
  readonly GSW_BLOCKING_RULE_TYPE?: number;
  /** Marks a call that checks answering machine detection: the agent must send the true call result. */
  readonly GSW_CALL_RESULT_FEEDBACK?: 1;
  /** When the record was last called, Unix seconds; 0 for never. */
  readonly GSW_CALL_TIME?: number | string;
  /** Whether a callback is for one agent or for the campaign. */
  readonly GSW_CALLBACK_TYPE?: "Personal" | "Campaign";
  /** Description of the campaign; may be empty. */
  readonly GSW_CAMPAIGN_DESCRIPTION?: string;
  /** Dialing mode of the dialing session. */
  readonly GSW_CAMPAIGN_MODE?: "Predictive" | "Predictive with Seizing" | "Predictive GVP" | "Progressive" | "Progressive with Seizing" | "Progressive GVP" | "Preview" | "Push Preview" | "Power GVP" | "Engaged Predictive" | "Engaged Progressive" | "PushPreview";
  /** Medium of the contact, as it follows from contact_info_type. */
  readonly GSW_CONTACT_MEDIA_TYPE?: "any" | "email" | "voice" | "instant message";
  /** Database id of the campaign group. */
  readonly GSW_CAMPAIGN_GROUP_DBID?: number | string;
  /** Name of the campaign group's template: the Outbound Campaign script that it refers to. */
  readonly GSW_CAMPAIGN_TEMPLATE_NAME?: string;
  /** Database id of the calling list. */
  readonly GSW_CALLING_LIST_DBID?: number;
  /** Position of the record in its chain. In AddRecord 0 asks for the next free one. */
  readonly GSW_CHAIN_N?: number;
  /** When call progress detection ended. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_CPD_COMPLETED?: number | string;
  /** Calling party number configured for the record. */
  readonly GSW_CPN_DIGITS?: string;
  /** Name of the caller id set from which the calling party number was taken. */
  readonly GSW_CPN_DIGITS_SET?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** When the call is scheduled, in the record's time zone; 0 for not at all. */
  readonly GSW_DATE_TIME?: number | string;
  /** When dialing began. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_DIALING?: number | string;
  /** Region code of the device. */
  readonly GSW_D_STATE_CODE?: string;
  /** Time zone of the device. */
  readonly GSW_D_TZ_JAVA_NAME?: string;
  /** Mask that describes the device. */
  readonly GSW_DEVICE_MASK?: string;
  /** From when on the record may be called, in seconds since midnight. */
  readonly GSW_FROM?: number;
  /** What kind of contact the phone number is. */
  readonly GSW_PHONE_TYPE?: number;
  /** Status of the record. */
  readonly GSW_RECORD_STATUS?: number;
  /** Type of the record. */
  readonly GSW_RECORD_TYPE?: number;
  /** Address of the record for third-party programs that use HTTP. */
  readonly GSW_RECORD_URI?: string;
  /** When the call was released. Unix seconds; a decimal string on links whose integers are 32 bits wide. */
  readonly GSW_RELEASED?: number | string;
  /** Database id of the script for agents: that of the calling list, else of the campaign, else of the campaign group. */
  readonly GSW_SCRIPT_ID?: number;
  /** Region code of the customer. */
  readonly GSW_STATE_CODE?: string;
  /** Database id of the switch. */
  readonly GSW_SWITCH_DBID?: number;
  /** Id of the contact center, from the option of the tenant. */
  readonly GSW_TENANT_CCID?: number | string;
  /** IANA name of the customer's time zone. */
  readonly GSW_TZ_JAVA_NAME?: string;
  /** Name of the record's time zone in Configuration Server, usually three letters. */
  readonly GSW_TZ_NAME?: string;
  /** Until when the record may be called, in seconds since midnight; later than GSW_FROM. */
  readonly GSW_UNTIL?: number;
};

/** What OCS sends to Stat Server, on the same channel; desktops ignore it. */
export type StatisticsEvent = {
  /** Type of the statistics event. */
  readonly GSW_STAT_EVENT: number;
  /** Database id of the campaign. */
  readonly GSW_CAMPAIGN_DBID?: number;
  /** Database id of the calling list. */
  readonly GSW_CALL_LIST_DBID?: number;
  /** Database id of the group. */
  readonly GSW_GROUP_DBID?: number;
  /** Database id of the agent. */
  readonly GSW_AGENT_DBID?: number;
  /** Result of the last call; in a request, the result that the agent sets instead. */
  readonly GSW_CALL_RESULT?: number;
  /** Chains of the campaign that are ready or retrieved. */
  readonly GSW_CAMPAIGN_COMPLETE?: number;
  /** Chains of the calling list that are ready. */
  readonly GSW_LIST_COMPLETE?: number;
  /** Longer text that explains an error. */
  readonly GSW_ERROR_DESCRIPTION?: string;
  /** Dialing mode as a number. */
  readonly GSW_DIAL_MODE?: number;
  /** Database id of the OCS application that sends the message or that it is meant for; any other OCS leaves it alone. */
  readonly GSW_APPLICATION_ID?: number;
  /** Type of callback as a number, as statistics events write it. */
  readonly GSW_CALLBACK_TYPE?: number;
  /** Scheduled records in process. */
  readonly GSW_SCHED_REC_NUM?: number;
};

/** What a record carries that is pushed to an agent as an interaction. */
export type ProactiveInteraction = Omit<DefaultRecordInformation, 'GSW_AGENT_ID' | 'GSW_SWITCH_DBID' | 'GSW_RECORD_HANDLE' | 'GSW_CONTACT_MEDIA_TYPE'> & Omit<ReservedRecordKeys, 'GSW_AGENT_ID' | 'GSW_SWITCH_DBID' | 'GSW_RECORD_HANDLE' | 'GSW_CONTACT_MEDIA_TYPE'> & {
  /** Login id of the last agent who worked with the record, or to whom it is assigned. */
  readonly GSW_AGENT_ID: string;
  /** Database id of the switch. */
  readonly GSW_SWITCH_DBID: number;
  /** Number under which OCS keeps a record while it is in its buffers; not related to record_id. */
  readonly GSW_RECORD_HANDLE: number;
  /** Medium of the contact, as it follows from contact_info_type. */
  readonly GSW_CONTACT_MEDIA_TYPE?: "any" | "email" | "voice" | "instant message";
};

/** Body of the HTTP POST by which OCS informs a web or application server that a campaign group was loaded, started, stopped, unloaded or changed its mode. The published table is incomplete, so further keys are taken. */
export type CampaignGroupState = {
  /** Name of the tenant, from its customer_name option; `undefined` where that is not set. */
  readonly GSW_TENANT_NAME: string;
  /** Id of the contact center, from the option of the tenant. */
  readonly GSW_TENANT_CCID: number | string;
  /** Name of the campaign group. Where a request also names a campaign, the group decides. */
  readonly GSW_CAMPAIGN_GROUP_NAME: string;
  /** Globally unique id of the campaign group. */
  readonly GSW_CAMPAIGN_GROUP_GUID: string;
  /** Name of the agent or place group. */
  readonly GSW_GROUP_NAME: string;
  /** Name of the campaign. */
  readonly GSW_CAMPAIGN_NAME: string;
  /** Name of the campaign group's template: the Outbound Campaign script that it refers to. */
  readonly GSW_CAMPAIGN_TEMPLATE_NAME?: string;
  /** Number to which voice calls are transferred; empty where there is none. */
  readonly GSW_QUEUE_NAME?: string;
  /** Dialing mode as a number. */
  readonly GSW_DIAL_MODE?: number;
  /** Optimization method of a predictive session. */
  readonly GSW_OPTIMIZE_BY?: number;
  /** Goal of the optimization of a predictive session. */
  readonly GSW_OPTIMIZE_GOAL?: number;
};

/** OCS has taken a do-not-call request of a third-party application. Its number is inferred. */
export type CM_EvDoNotCallProcessed = {
  /** Type of a Communication DN message. Only number 7 is confirmed; the others are inferred from the order of a published list. */
  readonly GSW_CM_MessageType: number;
  /** The application's number for its request. */
  readonly GSW_CM_AttrReferenceID?: number;
};

/** OCS has taken a cancellation of a third-party application. Its number is inferred. */
export type CM_EvRecordCanceled = {
  /** Type of a Communication DN message. Only number 7 is confirmed; the others are inferred from the order of a published list. */
  readonly GSW_CM_MessageType: number;
  /** The application's number for its request. */
  readonly GSW_CM_AttrReferenceID?: number;
  /** That records were left to agents who are in the call. The documents print the text with unbalanced quotes. */
  readonly GSW_MESSAGE?: string;
};

/** A third-party application cancels records by phone number or customer id. Its number is inferred. */
export type CM_ReqCancelRecord = {
  /** Type of a Communication DN message. Only number 7 is confirmed; the others are inferred from the order of a published list. */
  readonly GSW_CM_MessageType: number;
  /** The application's number for its request. */
  readonly GSW_CM_AttrReferenceID?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
};

/** A third-party application asks that a customer is not called again, by phone number or customer id. Its number is inferred. */
export type CM_ReqDoNotCall = {
  /** Type of a Communication DN message. Only number 7 is confirmed; the others are inferred from the order of a published list. */
  readonly GSW_CM_MessageType: number;
  /** The application's number for its request. */
  readonly GSW_CM_AttrReferenceID?: number;
  /** The customer's phone number. */
  readonly GSW_PHONE?: string;
  /** Identifies the customer by a field of the calling list that OCS is configured to use for it. Printed as String and as Int; an INT field is sent as Int. */
  readonly GSW_CUSTOMER_ID?: number | string;
  /** Whether a cancel or a do-not-call is meant for the whole chain or for one record. */
  readonly GSW_CHAIN_ATTR?: "AllChain" | "RecordOnly";
  /** In DoNotCall the agent's remark for the do-not-call log; from OCS, why a cancellation is incomplete. */
  readonly GSW_MESSAGE?: string;
};

/** OCS answers a third-party application, or informs it what happened to a session. The full list of keys is not published. */
export type CampaignControlEvent = {
  /** Type of a Communication DN message. Only number 7 is confirmed; the others are inferred from the order of a published list. */
  readonly GSW_CM_MessageType: number;
  /** The application's number for its request. */
  readonly GSW_CM_AttrReferenceID?: number;
  /** Database id of the campaign. */
  readonly GSW_CM_AttrCampaignID?: number;
  /** Database id of the group. */
  readonly GSW_CM_AttrGroupID?: number;
};

/** A third-party application asks OCS to load, start, stop or unload a session, to change its mode, or for its status. The full list of keys is not published. */
export type CampaignControlRequest = {
  /** Type of a Communication DN message. Only number 7 is confirmed; the others are inferred from the order of a published list. */
  readonly GSW_CM_MessageType: number;
  /** The application's number for its request. */
  readonly GSW_CM_AttrReferenceID?: number;
  /** Database id of the campaign. */
  readonly GSW_CM_AttrCampaignID?: number;
  /** Database id of the group. */
  readonly GSW_CM_AttrGroupID?: number;
  /** 1 lets OCS stop and unload the session by itself when all records are done. */
  readonly GSW_AUTO_COMPLETION?: number;
};

/** User data of every request, by its name. */
export interface Requests {
  readonly CampaignStatusRequest: CampaignStatusRequestMessage;
  readonly PreviewDialingModeOver: PreviewDialingModeOverMessage;
  readonly PreviewDialingModeStart: PreviewDialingModeStartMessage;
  readonly ReadyTime: ReadyTimeMessage;
  readonly PreviewRecordRequest: PreviewRecordRequestMessage;
  readonly RecordProcessed: RecordProcessedMessage;
  readonly UpdateCallCompletionStats: UpdateCallCompletionStatsMessage;
  readonly ChainedRecordRequest: ChainedRecordRequestMessage;
  readonly RecordReject: RecordRejectMessage;
  readonly RequestRecordCancel: RequestRecordCancelMessage;
  readonly DoNotCall: DoNotCallMessage;
  readonly RecordReschedule: RecordRescheduleMessage;
  readonly ScheduledRecordReschedule: ScheduledRecordRescheduleMessage;
  readonly AddRecord: AddRecordMessage;
  readonly LogOut: LogOutMessage;
}

/** User data of every event but Error, by its name. */
export interface Events {
  readonly CampaignGroupAssigned: CampaignGroupAssignedMessage;
  readonly CampaignLoaded: CampaignLoadedMessage;
  readonly CampaignModeChanged: CampaignModeChangedMessage;
  readonly CampaignStarted: CampaignStartedMessage;
  readonly CampaignStopped: CampaignStoppedMessage;
  readonly CampaignUnloaded: CampaignUnloadedMessage;
  readonly PreviewDialingModeOverAcknowledge: PreviewDialingModeOverAcknowledgeMessage;
  readonly PreviewDialingModeStartAcknowledge: PreviewDialingModeStartAcknowledgeMessage;
  readonly ReadyTimeAcknowledge: ReadyTimeAcknowledgeMessage;
  readonly NoRecordsAvailable: NoRecordsAvailableMessage;
  readonly NoRunningPreviewCampaigns: NoRunningPreviewCampaignsMessage;
  readonly PreviewRecord: PreviewRecordMessage;
  readonly RecordProcessedAcknowledge: RecordProcessedAcknowledgeMessage;
  readonly UpdateCallCompletionStatsAcknowledge: UpdateCallCompletionStatsAcknowledgeMessage;
  readonly ChainedRecord: ChainedRecordMessage;
  readonly ChainedRecordsDataEnd: ChainedRecordsDataEndMessage;
  readonly RecordRejectAcknowledge: RecordRejectAcknowledgeMessage;
  readonly RecordCancelAcknowledge: RecordCancelAcknowledgeMessage;
  readonly RecordCancel: RecordCancelMessage;
  readonly DoNotCallAcknowledge: DoNotCallAcknowledgeMessage;
  readonly ScheduledCall: ScheduledCallMessage;
  readonly RecordRescheduleAcknowledge: RecordRescheduleAcknowledgeMessage;
  readonly ScheduledRecordRescheduleAcknowledge: ScheduledRecordRescheduleAcknowledgeMessage;
  readonly AddRecordAcknowledge: AddRecordAcknowledgeMessage;
  readonly LogOutAcknowledge: LogOutAcknowledgeMessage;
  readonly LogOutTime: LogOutTimeMessage;
}

/** Name of a request. */
export type RequestName = keyof Requests;

/** Name of an event other than Error. */
export type EventName = keyof Events;
