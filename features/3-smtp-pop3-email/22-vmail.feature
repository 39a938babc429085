@E-10 @E-98
Feature: #VMAIL1, #VMAIL2, #VMAIL3: the pre-defined mails

  Recipients and subject of one mail. Its body is not shown.

  Rule: AT#VMAIL1 shows REC1, CCREC1 and SUBJ1, AT#VMAIL2 and AT#VMAIL3 those of their number

    @BV
    Scenario Outline: <command> shows <line>
      Given the host has set `<setting>`
      When the host issues `<command>`
      Then among the lines reported is `<line>`

      Examples:
        | id               | covers  | command   | setting                     | line                       |
        | T-3-11.r01.mail1 | R-3-019 | AT#VMAIL1 | AT#REC1="rec1@example.org"  | #REC1: "rec1@example.org"  |
        | T-3-11.r01.mail2 | R-3-019 | AT#VMAIL2 | AT#REC2="rec2@example.org"  | #REC2: "rec2@example.org"  |
        | T-3-11.r01.mail3 | R-3-019 | AT#VMAIL3 | AT#REC3="rec3@example.org"  | #REC3: "rec3@example.org"  |
        | T-3-11.r02.mail1 | R-3-011 | AT#VMAIL1 | AT#CCREC1="cc1@example.org" | #CCREC1: "cc1@example.org" |
        | T-3-11.r02.mail2 | R-3-011 | AT#VMAIL2 | AT#CCREC2="cc2@example.org" | #CCREC2: "cc2@example.org" |
        | T-3-11.r02.mail3 | R-3-011 | AT#VMAIL3 | AT#CCREC3="cc3@example.org" | #CCREC3: "cc3@example.org" |
        | T-3-11.r03.mail1 | R-3-029 | AT#VMAIL1 | AT#SUBJ1="subject one"      | #SUBJ1: "subject one"      |
        | T-3-11.r03.mail2 | R-3-029 | AT#VMAIL2 | AT#SUBJ2="subject two"      | #SUBJ2: "subject two"      |
        | T-3-11.r03.mail3 | R-3-029 | AT#VMAIL3 | AT#SUBJ3="subject three"    | #SUBJ3: "subject three"    |

  Rule: AT#VMAIL1 reports REC1, CCREC1 and SUBJ1, in this order, and answers OK; so do AT#VMAIL2 and AT#VMAIL3

    @T-3-12.r01 @R-3-108 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-99
    Scenario: AT#VMAIL1 with a value of its own in every line
      Given the host has set:
        | AT#REC1="rec1@example.org"  |
        | AT#CCREC1="cc1@example.org" |
        | AT#SUBJ1="subject one"      |
      When the host issues `AT#VMAIL1`
      Then the modem reports:
        """
        #REC1: "rec1@example.org"
        #CCREC1: "cc1@example.org"
        #SUBJ1: "subject one"
        """
      And the modem answers `OK`

    @R-3-108.mail2 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-99
    Scenario: AT#VMAIL2 with a value of its own in every line
      Given the host has set:
        | AT#REC2="rec2@example.org"  |
        | AT#CCREC2="cc2@example.org" |
        | AT#SUBJ2="subject two"      |
      When the host issues `AT#VMAIL2`
      Then the modem reports:
        """
        #REC2: "rec2@example.org"
        #CCREC2: "cc2@example.org"
        #SUBJ2: "subject two"
        """
      And the modem answers `OK`

    @R-3-108.mail3 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-99
    Scenario: AT#VMAIL3 with a value of its own in every line
      Given the host has set:
        | AT#REC3="rec3@example.org"  |
        | AT#CCREC3="cc3@example.org" |
        | AT#SUBJ3="subject three"    |
      When the host issues `AT#VMAIL3`
      Then the modem reports:
        """
        #REC3: "rec3@example.org"
        #CCREC3: "cc3@example.org"
        #SUBJ3: "subject three"
        """
      And the modem answers `OK`

  Rule: AT#VMAIL1, AT#VMAIL2 and AT#VMAIL3 do not show the body

    @BV @E-97
    Scenario Outline: AT#VMAIL<number> keeps BODY<number> to itself
      Given the host has entered `<text>[SUB]` after `AT#BODY<number>`
      When the host issues `AT#VMAIL<number>`
      Then no line reported begins with `#BODY<number>`
      And `AT#BODY<number>?` reads `#BODY<number>: "<text>"`

      Examples:
        | id            | number | text       |
        | R-3-109.mail1 | 1      | body one   |
        | R-3-109.mail2 | 2      | body two   |
        | R-3-109.mail3 | 3      | body three |
