import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleLogin } from './login.ts'
import { handleLoginUser } from './login_user.ts'
import { handleLogout } from './logout.ts'

export const apiAuthEndpoints: Endpoints = {
  login: endpoint('nothing', handleLogin),
  login_user: endpoint('admin', handleLoginUser),
  logout: endpoint('nothing', handleLogout)
}
