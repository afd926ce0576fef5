import { userGroups } from './user-groups.ts';

const head = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>安筑 登录</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
summary{font-size:1.2rem;cursor:pointer;padding:.3rem 0}h3{font-size:1rem;margin:.6rem 0 .2rem;color:#555}
button{font:inherit;margin:.15rem .3rem .15rem 0;padding:.25rem .7rem;border:1px solid #bbb;border-radius:.4rem;background:#fff;cursor:pointer}
button:hover{background:#eef}
</style></head><body>
`;

const groups = userGroups
  .map(({ province, roles }, at) => {
    const listed = roles
      .map(({ role, users }) => {
        const buttons = users.map(({ id, name }) => `<button name="user" value="${id}" title="${id}">${name}</button>`);
        return `<h3>${role}</h3>${buttons.join('')}`;
      })
      .join('\n');
    return `<details${at === 0 ? ' open' : ''}><summary>${province}</summary>\n${listed}\n</details>`;
  })
  .join('\n');

/** Everyone who may log in, by province and role: who is clicked is logged in. */
export const loginPage = `${head}<h1>以谁的身份登录?</h1>
<p>这是开发用的登录页,用户均为虚构,不需要密码。</p>
<form method="post">
${groups}
</form></body></html>
`;

/** Signs out at once: whoever comes here has said so before. */
export const logoutPage = (form: string): string => `${head}<h1>正在退出…</h1>
${form}<button form="op.logoutForm" name="logout" value="yes">退出</button>
<script>document.querySelector('button').click()</script></body></html>
`;

/** What a person reads whose login cannot go on. */
export const faultPage = `${head}<h1>无法登录</h1>
<p>登录请求有误或已过期,请回到应用重新登录。</p></body></html>
`;
