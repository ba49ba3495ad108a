"""Does with the vendor's Python client what its users do, and prints what it saw: one JSON object per step."""

import json
import logging
import warnings

import looker_sdk
from looker_sdk import models40 as models
from looker_sdk.error import SDKError
from looker_sdk.rtl import hooks
from looker_sdk.rtl.api_settings import ApiSettings
from looker_sdk.rtl.transport import HttpMethod

# The client warns at each login_user that it changed in 21.4.
warnings.filterwarnings("ignore", message="login_user behavior")


class Sent(logging.Handler):
    """Keeps what the client sends, as its own log has it: the method and the address."""

    def __init__(self):
        super().__init__()
        self.requests = []

    def emit(self, record):
        self.requests.append(record.getMessage())


class KeySettings(ApiSettings):
    """The settings of the environment, with another API key."""

    def __init__(self, client_id, client_secret):
        self.key = {"client_id": client_id, "client_secret": client_secret}
        super().__init__(env_prefix="LOOKERSDK")

    def read_config(self):
        return {**super().read_config(), **self.key}


def connect(client_id, client_secret):
    return looker_sdk.init40(config_settings=KeySettings(client_id, client_secret))


def say(step, **facts):
    print(json.dumps({"step": step, **facts}), flush=True)


def refusal(call, *args, **options):
    """Gives what the client raises; a call that succeeds ends the program."""
    try:
        answer = call(*args, **options)
    except SDKError as error:
        details = [
            {"field": e.field, "code": e.code, "message": e.message, "documentation_url": e.documentation_url}
            for e in error.errors
        ]
        return {"message": error.message, "errors": details, "documentation_url": error.documentation_url}
    raise AssertionError(f"this should have been refused, and gave {answer!r}")


def with_token(sdk, method, path, token):
    """Sends a token that no session keeps any more."""
    return sdk.transport.request(
        method, sdk.api_path + path, authenticator=lambda _: {"Authorization": f"Bearer {token}"}
    )


def use_users(sdk):
    me = sdk.me()
    say("me", id=me.id, display_name=me.display_name, role_ids=list(me.role_ids))
    some = sdk.me(fields="id, display_name")
    say("fields", id=some.id, display_name=some.display_name, first_name=some.first_name)
    # Options of a call go along to the login that it causes.
    user = connect_like(sdk).create_user(
        models.WriteUser(first_name="Žofie", last_name="Ångström & Söhne", is_disabled=False),
        transport_options={"timeout": 30},
    )
    say("create_user", id=user.id, first_name=user.first_name, last_name=user.last_name, is_disabled=user.is_disabled)
    changed = sdk.update_user(user.id, models.WriteUser(first_name="Žofia"))
    say("update_user", first_name=changed.first_name, last_name=changed.last_name)
    both = sdk.all_users(ids=models.DelimSequence([me.id, user.id]), sorts="id")
    last = sdk.all_users(sorts="id desc", limit=1, offset=0)
    say("list_users", ids=[u.id for u in both], last=[u.id for u in last])
    nobody = sdk.create_user()
    sdk.delete_user(nobody.id)
    say("nobody", first_name=nobody.first_name)
    return user


def connect_like(sdk):
    key = sdk.auth.settings.read_config()
    return connect(key["client_id"], key["client_secret"])


def use_keys(sdk, user):
    key = sdk.create_user_credentials_api3(user.id)
    created = hooks.datetime_structure_hook(key.created_at, None)
    say(
        "create_key",
        client_id=key.client_id,
        client_secret=key.client_secret,
        type=key.type,
        created_at=created.isoformat(),
    )
    listed = sdk.all_user_credentials_api3s(user.id)
    say("list_keys", client_ids=[k.client_id for k in listed])
    other = connect(key.client_id, key.client_secret)
    say("new_key", id=other.me().id)
    return key, other


def use_sudo(sdk, user):
    sdk.auth.login_user(int(user.id))
    acting = sdk.me().id
    sudo_user_id = sdk.session().sudo_user_id
    sdk.auth.logout()
    say("sudo", id=acting, sudo_user_id=sudo_user_id, id_afterwards=sdk.me().id)
    token = sdk.login_user(user.id)
    say("sudo_token", token_type=token.token_type, expires_in=token.expires_in)


def use_session(sdk, other):
    before = sdk.session().workspace_id
    changed = sdk.update_session(models.WriteApiSession(workspace_id="dev")).workspace_id
    after = sdk.session().workspace_id
    say("workspace", before=before, changed=changed, after=after, of_other=other.session().workspace_id)


def be_refused(sdk, key):
    say("invalid", **refusal(sdk.update_session, models.WriteApiSession(workspace_id="nowhere")))
    say("unknown", **refusal(sdk.user, "4711"))
    say("not_implemented", **refusal(sdk.sql_interface_metadata))
    say("wrong_secret", **refusal(connect(key.client_id, "wrong").me))


def remove(sdk, user, key, other):
    removed = sdk.delete_user_credentials_api3(user.id, key.id)
    say("delete_key", answer=removed)
    say("dead_token", **refusal(other.me))
    say("dead_logout", **refusal(other.auth.logout))
    say("dead_key", **refusal(connect(key.client_id, key.client_secret).me))
    say("delete_user", answer=sdk.delete_user(user.id), **refusal(sdk.user, user.id))


def log_out(sdk, sent):
    token = sdk.auth.token.access_token
    sdk.auth.logout()
    say("wire", logout=sent.requests[-1].replace(sdk.auth.settings.base_url, ""))
    me = with_token(sdk, HttpMethod.GET, "user", token)
    again = with_token(sdk, HttpMethod.DELETE, "logout", token)
    say("logout", message=me.value.decode(), again=again.value.decode())


def main():
    sent = Sent()
    logging.basicConfig(level=logging.INFO, handlers=[sent])
    sdk = looker_sdk.init40()
    plain = sdk.login(**{name: sdk.auth.settings.read_config()[name] for name in ("client_id", "client_secret")})
    say("plain_login", token_type=plain.token_type, expires_in=plain.expires_in)
    user = use_users(sdk)
    key, other = use_keys(sdk, user)
    use_sudo(sdk, user)
    use_session(sdk, other)
    be_refused(sdk, key)
    remove(sdk, user, key, other)
    log_out(sdk, sent)


main()
