// The page of the reference: shows a version, and keeps the token that its calls carry in memory alone.

const element = (id) => document.getElementById(id)
const links = [...document.querySelectorAll('nav a')]
let ui
/** Whether the library was given a token: it fails to forget what it never had. */
let hasToken = false
let version = document.body.dataset.version
let token = ''

// Addresses that clients know from older pages: #!/User/me.
if (location.hash.startsWith('#!/')) history.replaceState(null, '', location.hash.replace('#!', '#'))

async function show(name) {
  version = name
  for (const link of links) link.toggleAttribute('aria-current', link.dataset.version === name)
  const answer = await fetch(`/api/${name}/openapi.json`)
  const spec = await answer.json()
  // Calls go to where the page came from, whatever else the server is called.
  spec.servers = [{ url: `/api/${name}` }]
  hasToken = false
  ui = globalThis.SwaggerUIBundle({
    spec,
    domNode: element('reference'),
    deepLinking: true,
    docExpansion: 'none',
    tagsSorter: 'alpha',
    operationsSorter: 'alpha',
    defaultModelsExpandDepth: -1,
    displayOperationId: true,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    // The library would ask a server of its makers otherwise.
    validatorUrl: null,
    onComplete: present
  })
}

/** Has all calls carry the token, or none where there is none. */
function present() {
  if (token) ui.preauthorizeApiKey('bearer', token)
  else if (hasToken) ui.authActions.logout(['bearer'])
  hasToken = token !== ''
  element('forms').hidden = token !== ''
  element('out').hidden = token === ''
}

function use(next, text) {
  token = next
  present()
  element('said').textContent = text
}

async function call(method, path, init) {
  const answer = await fetch(`/api/${version}${path}`, { method, ...init })
  const text = await answer.text()
  const body = text === '' ? {} : JSON.parse(text)
  if (!answer.ok) throw new Error(`${answer.status} ${body.message ?? ''}`)
  return body
}

/** Does something for whoever clicked, and says what goes wrong instead of leaving it to the console. */
async function attempt(work, form) {
  element('said').textContent = '…'
  try {
    await work(form)
  } catch (error) {
    element('said').textContent = error.message
  }
}

function on(target, event, work) {
  target.addEventListener(event, (happened) => {
    happened.preventDefault()
    void attempt(work, target)
  })
}

async function greet(next) {
  const headers = { authorization: `Bearer ${next}` }
  const { display_name } = await call('GET', '/user?fields=display_name', { headers })
  use(next, `Logged in as ${display_name || 'a user without a name'}`)
}

on(element('key'), 'submit', async (form) => {
  const body = new URLSearchParams(new FormData(form))
  const { access_token } = await call('POST', '/login', { body })
  await greet(access_token)
  form.reset()
})

on(element('token'), 'submit', async (form) => {
  await greet(new FormData(form).get('token').trim())
  form.reset()
})

on(element('logout'), 'click', async () => {
  const headers = { authorization: `Bearer ${token}` }
  await call('DELETE', '/logout', { headers }).catch(() => undefined)
  use('', 'Logged out')
})

for (const link of links) {
  on(link, 'click', async () => {
    history.replaceState(null, '', link.href)
    await show(link.dataset.version)
    element('said').textContent = ''
  })
}

await show(version)
