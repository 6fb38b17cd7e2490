/** What is on record for the tests of this folder. */
export const RECORDS = `=== statement du-lieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05; quotation opinion
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
=== statement muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== knowledge
sources:
  - { id: cong-bao, title: Công báo }
=== knowledge
documents:
  - id: nd-13-2099
    type: Nghị định
    number: 13/2099/NĐ-CP
    issued: 2099-01-17
    effective: 2099-03-01
    url: https://congbao.example/13-2099-nd-cp
    sources: [cong-bao]
  - id: nd-7-2090
    type: Nghị định
    number: 7/2090/NĐ-CP
    issued: 2090-01-17
    effective: 2090-03-01
    endings:
      - { from: 2099-03-01, by: nd-13-2099 }
    successors: [nd-13-2099]
    sources: [cong-bao]
=== knowledge
measures:
  - id: dich-vu-cong
    name: người dân sử dụng dịch vụ công trực tuyến
    unit: "%"
    direction: up
    sources: [cong-bao]
=== knowledge
organisations:
  - { id: bo-mau, name: Bộ Mẫu, sources: [cong-bao] }
=== knowledge
people:
  - id: tran-thi-thu
    name: Trần Thị Thử
    offices: [{ title: Bộ trưởng Bộ Mẫu, seen: [2099-01-05], sources: [cong-bao] }]
`;
