// npm start: builds everything, holds the sample drafts against the bundled knowledge, and says how to go on.
import { must, node, run } from './run.mjs';

must(node, ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

console.log('Đối chiếu các dự thảo mẫu trong test/corpus/mau với kho tri thức đi kèm');
console.log('Checking the sample drafts of test/corpus/mau against the bundled knowledge\n');
// The samples are wrong on purpose: findings (exit code 1) are what is to be seen here, anything else is a failure.
const status = run(node, ['dist/cli.js', 'check', 'test/corpus/mau']);
if (status > 1) process.exit(status);

console.log(`
Tiếp theo / next
  node dist/cli.js check TỆP.md                              đối chiếu một dự thảo / check a draft of your own
  node dist/cli.js search "dich vu cong truc tuyen"          tra cứu phát biểu / look up who said what
  npm run package                                            đóng gói tiện ích / makes doi-chieu-0.1.0.vsix
  code --install-extension doi-chieu-0.1.0.vsix              cài vào VS Code / installs it into VS Code
Sau đó mở một dự thảo .vanban hoặc .md trong VS Code: chỗ mâu thuẫn được gạch chân, rê chuột để xem nguồn.
Then open a .vanban or .md draft in VS Code: contradictions are underlined, the hover shows the source.`);
