import { it } from 'vitest'
import { mini, masterplan } from './world.ts'
it('x', async () => {
  for (const h of ['Het net zit vol {\\#net-vol}','Het net {: #net-vol}','Het net (#net-vol)','Het net ^net-vol','Het net {# net-vol}','Het net [#net-vol]','Het net {id=net-vol}','Het net <a id="net-vol"></a>','Het net <a id="net-vol">','Het net {net-vol}','Het net {#net-vol','Het net {#net-vol .klasse}','{#net-vol} Het net','Het net \\{#net-vol\\}','Het net {#Net_Vol}','Het net {#net-vol} ##','Het net {\\#net-vol} <!-- x -->', 'Fase (#2)', 'CO^2', 'Het net', 'Net vol', 'Nieuw idee', 'Het {kale} net', 'Plan [1]', 'Het net {#net-vol }','Het net #net-vol']) {
    const t = `---\nthema: energie\nuitdagingen:\n  net-vol: { branches: [zorg] }\n---\n\n# Energie\n\nInleiding.\n\n## Uitdagingen\n\n### ${h}\n\nTekst.\n`
    const { out, err } = await masterplan(['validate','--json'], mini({'noord/energie.md': t}))
    const { written } = await masterplan(['fix'], mini({'noord/energie.md': t}))
    if (err) console.log(err)
    const f = JSON.parse(out).findings.filter((f: any) => f.file === 'noord/energie.md' && !/ontbrekend|vervolg/.test(f.ruleId))
    console.log(h, ' => ', (written['/work/plans/noord/energie.md'] ?? '(none)').split('\n').filter((l) => /^### |^\(none|net-vol:|^  /.test(l)).join(' || '), '\n    ', f.map((x: any) => x.ruleId + ': ' + x.reason).join('\n     '))
  }
})
