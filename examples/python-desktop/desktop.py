"""A small desktop with an upper tester: log-in, campaign status, preview records, updates, finishing and rejecting.

Standard library only. It places no calls and knows no chains, callbacks or cancellation by number; the actions for
these are missing in hello. What OCS tells it without being asked (RecordCancel, unknown events) it copes with.

    python3 desktop.py --port 7101
"""

import argparse
import asyncio
import json
import urllib.parse

PHONE_TYPES = [
    "No Contact Type", "Home Phone", "Direct Business Phone", "Business With Ext", "Mobile", "Vacation Phone",
    "Pager", "Modem", "Voice Mail", "Pin Pager", "E-mail Address", "Instant Messaging",
]
CALL_RESULTS = [
    "Ok", "Transferred", "Conferenced", "General Error", "System Error", "Remote Release", "Busy", "No Answer",
    "SIT Detected", "Answering Machine Detected", "All Trunks Busy", "SIT Invalid Number",
    "SIT VC (Vacant Code)", "SIT IC (Intercept)", "SIT Unknown", "SIT NC (No Circuit)", "SIT RO (Reorder)",
    "Fax Detected", "Queue Full", "Cleared", "Overflowed", "Abandoned", "Redirected", "Forwarded", "Consult",
    "Picked Up", "Dropped", "Dropped on No Answer", "Unknown Call Result", "Covered", "Converse-On", "Bridged",
    "Silence", "Answer", "NU Tone", "No Dial Tone", "No Progress", "No RingBack Tone",
    "No Established Detected", "Pager Detected", "Wrong Party", "Dial Error", "Call Drop Error",
    "Switch Error", "No Free Port Error", "Transfer Error", "Stale", "Agent CallBack Error",
    "Group CallBack Error", "Deafened", "Held", "Do Not Call", "Cancel Record", "Wrong Number",
]
STATES = {
    "CampaignLoaded": "loaded", "CampaignStarted": "running", "CampaignStopped": "stopped",
    "CampaignUnloaded": "unloaded", "CampaignGroupAssigned": "assigned", "CampaignModeChanged": "running",
}
AGENT_STATES = {
    "EventAgentLogin": "NotReady", "EventAgentLogout": "LoggedOut", "EventAgentReady": "Ready",
    "EventAgentNotReady": "NotReady",
}
LAST_REQUESTS = ["RecordProcessed", "RecordReject"]
DEAD_HANDLE = [109, 112]
CHANGES = {"from": "GSW_FROM", "until": "GSW_UNTIL", "phone": "GSW_PHONE"}


class NotPossible(Exception):
    def __init__(self, sentence, code=-32000):
        super().__init__(sentence)
        self.code = code


def words(table, value):
    return table[value] if isinstance(value, int) and 0 <= value < len(table) else str(value)


def number(table, value):
    if isinstance(value, int):
        return value
    if value not in table:
        raise NotPossible(f"{value} is not a value that this desktop knows.")
    return table.index(value)


class Desktop:
    def __init__(self):
        self.writer = None
        self.reset()

    def reset(self):
        if self.writer:
            self.writer.close()
        self.writer = None
        self.dn = self.agent_id = self.application_id = self.last_error = self.preview_campaign = None
        self.agent_state = "LoggedOut"
        self.campaigns = {}  # group name: what OCS said of it
        self.records = {}  # handle: {"data", "application", "finishing"}
        self.sessions, self.messages = [], []
        self.waiting = {}  # reference id: (request, handle)
        self.answers = {}  # referenceId of the link: future
        self.references = 0

    # CTI link

    async def connect(self, url):
        address = urllib.parse.urlsplit(url)
        if address.scheme != "tcp":
            raise NotPossible("This desktop connects over TCP alone.")
        reader, self.writer = await asyncio.open_connection(address.hostname, address.port, limit=1024 * 1024)
        self.send("RequestRegisterClient", clientName="python example desktop", protocolVersion="1.0")
        self.listener = asyncio.create_task(self.listen(reader, self.writer))

    async def listen(self, reader, writer):
        while line := await reader.readline():
            frame = json.loads(line)
            if self.writer is not writer:
                return
            self.received(frame)
        if self.writer is writer:
            self.writer = None
            self.agent_state = "LoggedOut"

    def send(self, message_type, **fields):
        if self.writer is None:
            raise NotPossible("The desktop is not connected.")
        self.references += 1
        frame = {"messageType": message_type, "referenceId": self.references, **fields}
        self.writer.write(json.dumps(frame, ensure_ascii=False).encode("utf-8") + b"\n")
        return self.references

    async def fence(self):
        """All that has reached this desktop's socket is dealt with when the address query is answered."""
        if self.writer is None or self.dn is None:
            return
        answer = asyncio.get_running_loop().create_future()
        self.answers[self.send("RequestQueryAddress", thisDN=self.dn)] = answer
        await asyncio.wait_for(answer, 3)

    def received(self, frame):
        kind = frame.get("messageType")
        if kind == "EventUserEvent" and isinstance(frame.get("userData"), dict):
            self.told(frame["userData"])
        elif kind in AGENT_STATES:
            self.agent_state = AGENT_STATES[kind]
        elif kind == "EventError":
            self.messages.append(f"T-Server: {frame.get('errorMessage')}")
        answer = self.answers.pop(frame.get("referenceId"), None)
        if answer and not answer.done():
            answer.set_result(None)

    # What OCS says

    def told(self, data):
        event, error = data.get("GSW_USER_EVENT"), data.get("GSW_ERROR_NUMBER")
        if isinstance(error, int):
            self.refused(error, data)
        elif event in STATES:
            self.told_of_campaign(event, data)
        elif event == "PreviewRecord":
            self.answered(data)
            record = {"data": data, "application": data.get("GSW_APPLICATION_ID"), "finishing": False}
            self.records.setdefault(data["GSW_RECORD_HANDLE"], record)
        elif event == "RecordCancel":
            self.canceled(data)
        elif event in KNOWN_EVENTS:
            request, handle = self.answered(data)
            campaign = data.get("GSW_CAMPAIGN_NAME")
            if event in ("RecordProcessedAcknowledge", "RecordRejectAcknowledge"):
                self.forget(data.get("GSW_RECORD_HANDLE", handle))
            elif event == "PreviewDialingModeStartAcknowledge" and campaign not in self.sessions:
                self.sessions.append(campaign)
            elif event == "PreviewDialingModeOverAcknowledge" and campaign in self.sessions:
                self.sessions.remove(campaign)

    def told_of_campaign(self, event, data):
        name, group = data["GSW_CAMPAIGN_NAME"], data.get("GSW_CAMPAIGN_GROUP_NAME", "")
        self.application_id = data.get("GSW_APPLICATION_ID", self.application_id)
        known = self.campaigns.get(group, {})
        self.campaigns[group] = {
            "name": name,
            "group": group,
            "description": data.get("GSW_CAMPAIGN_DESCRIPTION", known.get("description", "")),
            "state": STATES[event],
            "mode": data.get("GSW_CAMPAIGN_MODE", known.get("mode")),
        }
        if STATES[event] != "running" and name in self.sessions:
            self.sessions.remove(name)
        if event == "CampaignStarted" and name == self.preview_campaign:
            self.preview_campaign = None
            self.in_campaign("PreviewDialingModeStart", {"campaign": name})

    def answered(self, data):
        return self.waiting.pop(data.get("GSW_REFERENCE_ID"), (None, None))

    def refused(self, error, data):
        request, handle = self.answered(data)
        request = request or data.get("GSW_AGENT_REQ_TYPE")
        handle = handle or data.get("GSW_RECORD_HANDLE")
        name = data.get("GSW_ERROR") or f"Error {error}"
        self.last_error = {"number": error, "name": name, "meaning": name, "request": request}
        self.messages.append(f"{request or 'A request'} was refused: {name}")
        record = self.records.get(handle)
        if record and request in LAST_REQUESTS:
            record["finishing"] = False
        if error in DEAD_HANDLE:
            self.forget(handle)

    def canceled(self, data):
        handle = data.get("GSW_RECORD_HANDLE")
        chain = self.records.get(handle, {}).get("data", {}).get("GSW_CHAIN_ID")
        for other, record in list(self.records.items()):
            if other == handle or (data.get("GSW_CHAIN_ATTR") == "AllChain" and chain is not None
                                   and record["data"].get("GSW_CHAIN_ID") == chain):
                self.forget(other)
        self.messages.append("A record was canceled.")

    def forget(self, handle):
        self.records.pop(handle, None)

    # What the agent does

    def ask(self, request, application, data, handle=None):
        if self.agent_state == "LoggedOut":
            raise NotPossible("The agent is not logged in.")
        if application is None:
            raise NotPossible("OCS has not made itself known yet.")
        keys = {"GSW_AGENT_REQ_TYPE": request, "GSW_APPLICATION_ID": application, **data}
        keys["GSW_REFERENCE_ID"] = self.references + 1
        self.waiting[keys["GSW_REFERENCE_ID"]] = (request, handle)
        self.send("RequestDistributeUserEvent", thisDN=self.dn, userData=keys)

    def campaign_of(self, given):
        running = [it for it in self.campaigns.values() if it["state"] == "running" and it["mode"] == "Preview"]
        named = [it for it in running if given.get("campaign", it["name"]) == it["name"]]
        if not named:
            raise NotPossible("There is no such campaign that runs in preview mode.")
        return named[0]

    def in_campaign(self, request, given):
        campaign = self.campaign_of(given)
        keys = {"GSW_CAMPAIGN_NAME": campaign["name"], "GSW_CAMPAIGN_GROUP_NAME": campaign["group"]}
        self.ask(request, self.application_id, keys)

    def on_record(self, request, given):
        record = self.records.get(given["handle"])
        if record is None or record["finishing"]:
            raise NotPossible("There is no such record on the desktop.")
        names = ["GSW_CAMPAIGN_NAME", "GSW_CAMPAIGN_GROUP_NAME", "GSW_CALLING_LIST", "GSW_RECORD_HANDLE"]
        keys = {key: record["data"][key] for key in names if key in record["data"]}
        changes = given.get("changes", {})
        keys.update({CHANGES[name]: value for name, value in changes.items() if name in CHANGES})
        if "callResult" in changes:
            keys["GSW_CALL_RESULT"] = number(CALL_RESULTS, changes["callResult"])
        if "phoneType" in changes:
            keys["GSW_PHONE_TYPE"] = number(PHONE_TYPES, changes["phoneType"])
        if "treatment" in given:
            keys["GSW_TREATMENT"] = given["treatment"]
        keys.update(changes.get("custom", {}))
        self.ask(request, record["application"], keys, given["handle"])
        record["data"] = {**record["data"], **keys}
        record["finishing"] = request in LAST_REQUESTS

    async def do(self, action, given):
        if action == "logIn":
            self.dn, self.agent_id = given["dn"], given["agentId"]
            self.preview_campaign = given.get("previewCampaign")
            self.send("RequestRegisterAddress", thisDN=self.dn)
            self.send("RequestAgentLogin", thisDN=self.dn, agentId=self.agent_id)
        elif action == "logOut":
            for handle, record in list(self.records.items()):
                if not record["finishing"]:
                    self.on_record("RecordReject", {"handle": handle})
            self.send("RequestAgentLogout", thisDN=self.dn)
        elif action in ("goReady", "goNotReady"):
            self.send("RequestAgentReady" if action == "goReady" else "RequestAgentNotReady", thisDN=self.dn)
        elif action == "requestCampaignStatus":
            self.ask("CampaignStatusRequest", self.application_id, {})
        elif action in IN_CAMPAIGN:
            self.in_campaign(IN_CAMPAIGN[action], given)
        else:
            self.on_record(ON_RECORD[action], given)
        return {}

    def observe(self):
        return {
            "connected": self.writer is not None,
            "loggedIn": self.agent_state != "LoggedOut",
            "agentId": self.agent_id,
            "agentState": self.agent_state,
            "applicationId": self.application_id,
            "campaigns": list(self.campaigns.values()),
            "previewSessions": self.sessions,
            "records": [self.shown(record) for record in self.records.values()],
            "callbacks": [],
            "lastError": self.last_error,
            "logOutTime": None,
            "mayLogOut": False,
            "waiting": [request for request, _ in self.waiting.values()],
            "messages": self.messages,
        }

    def shown(self, record):
        data = record["data"]
        enumerated = {"GSW_PHONE_TYPE": PHONE_TYPES, "GSW_CALL_RESULT": CALL_RESULTS}
        fields = {key: words(enumerated[key], it) if key in enumerated else str(it) for key, it in data.items()}
        return {
            "handle": data["GSW_RECORD_HANDLE"],
            "phone": data.get("GSW_PHONE", ""),
            "phoneType": fields.get("GSW_PHONE_TYPE", "unknown"),
            "callResult": fields.get("GSW_CALL_RESULT", "unknown"),
            "campaign": data.get("GSW_CAMPAIGN_NAME", ""),
            "callingList": data.get("GSW_CALLING_LIST", ""),
            "chainId": data.get("GSW_CHAIN_ID"),
            "origin": "preview",
            "state": "finishing" if record["finishing"] else "offered",
            "readOnly": False,
            "applicationId": record["application"],
            "fields": fields,
        }


IN_CAMPAIGN = {
    "startPreview": "PreviewDialingModeStart",
    "endPreview": "PreviewDialingModeOver",
    "requestPreviewRecord": "PreviewRecordRequest",
}
ON_RECORD = {
    "updateRecord": "UpdateCallCompletionStats",
    "finishRecord": "RecordProcessed",
    "rejectRecord": "RecordReject",
}
ACTIONS = ["logIn", "logOut", "goReady", "goNotReady", "requestCampaignStatus", *IN_CAMPAIGN, *ON_RECORD]
KNOWN_EVENTS = [*STATES, "PreviewRecord", "RecordCancel"] + [
    f"{request}Acknowledge" for request in [*IN_CAMPAIGN.values(), *ON_RECORD.values()] if request != "PreviewRecordRequest"
]
METHODS = ["hello", "reset", "connect", "do", "observe"]


async def carry_out(desktop, method, params):
    if method == "hello":
        names = {"role": "desktop", "implementation": "python example desktop", "version": "1"}
        return {**names, "capabilities": [*METHODS, *ACTIONS, "fence"]}
    if method == "reset":
        desktop.reset()
        return {}
    if method == "connect":
        await desktop.connect(params["url"])
        return {}
    if method == "do" and params["action"] in ACTIONS:
        return await desktop.do(params["action"], params.get("arguments", {}))
    if method == "observe":
        await desktop.fence()
        return desktop.observe()
    raise NotPossible(f"{method} is not offered.", -32601)


async def serve(desktop, reader, writer):
    while line := await reader.readline():
        if not line.strip():
            continue
        call = json.loads(line)
        try:
            answer = {"result": await carry_out(desktop, call.get("method"), call.get("params", {}))}
        except NotPossible as error:
            answer = {"error": {"code": error.code, "message": str(error)}}
        writer.write(json.dumps({"jsonrpc": "2.0", "id": call.get("id"), **answer}).encode("utf-8") + b"\n")
        await writer.drain()
    writer.close()


async def main():
    options = argparse.ArgumentParser(description="A small desktop with an upper tester")
    options.add_argument("--port", type=int, default=7101)
    desktop = Desktop()
    server = await asyncio.start_server(
        lambda reader, writer: serve(desktop, reader, writer), "127.0.0.1", options.parse_args().port, limit=1024 * 1024
    )
    print(f"upper tester tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass
