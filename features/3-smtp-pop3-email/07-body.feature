@E-10 @E-96
Feature: #BODY1, #BODY2, #BODY3: pre-defined body

  The text of each of the three pre-defined mails, typed on a line of its own after AT#BODY1.

  Rule: The body follows AT#BODY1 and CR, and ends with 0x1A

    @T-3-03.r01 @T-3-03.r02 @T-3-03.r03 @BV @E-94
    Scenario: BODY1 takes the text of the example, on a line of its own
      Given the host has entered `body before[SUB]` after `AT#BODY1`
      When the host issues `AT#BODY1`
      And the host writes `Text string`
      And the host writes `[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#BODY1?` reads `#BODY1: "Text string"`

    @BV @E-28 @E-94
    Scenario Outline: <parameter> takes letters, digits, blanks and punctuation
      Given the host has entered `body before[SUB]` after `AT#<parameter>`
      When the host issues `AT#<parameter>`
      And the host writes `Tank <number> / unit-7_B is @ 12.30[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#<parameter>?` reads `#<parameter>: "Tank <number> / unit-7_B is @ 12.30"`

      Examples:
        | id            | parameter | number |
        | R-3-034.body1 | BODY1     | 1      |
        | R-3-034.body2 | BODY2     | 2      |
        | R-3-034.body3 | BODY3     | 3      |

    @R-3-034.silent @BV @E-94
    Scenario: BODY1 waits for the end character before it answers
      When the host issues `AT#BODY1`
      And the host writes `half a body`
      Then the modem writes nothing for 2 seconds
      When the host writes `[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#BODY1?` reads `#BODY1: "half a body"`

    # The syntax line prints this form, the text and the example print the other one.
    @R-3-034.equals @BV @E-94
    Scenario: BODY1 is given in the form of other parameters
      When the host issues `AT#BODY1="short body"`
      Then whatever the modem answers is recorded

  Rule: A body has up to 120 characters

    @BV @E-94 @E-95
    Scenario Outline: <parameter> takes 120 characters
      Given the host has entered `body before[SUB]` after `AT#<parameter>`
      When the host issues `AT#<parameter>`
      And the host writes `<value>[SUB]`
      Then the modem answers within 5 s `OK`
      And `AT#<parameter>?` reads `#<parameter>: "<value>"`

      Examples:
        | id            | covers  | parameter | value                                                                                                                    |
        | R-3-031.body1 | R-3-035 | BODY1     | body1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | R-3-031.body2 | R-3-035 | BODY2     | body2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | R-3-031.body3 | R-3-035 | BODY3     | body3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    # A body cut off after 120 characters is accepted as well.
    @BI @E-08 @E-09 @E-22 @E-23 @E-94 @E-95
    Scenario Outline: <parameter> refuses 121 characters and keeps what it has
      Given the host has entered `body before[SUB]` after `AT#<parameter>`
      When the host issues `AT#<parameter>`
      And the host writes `<value>[SUB]`
      Then the modem answers within 5 s `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "body before"`

      Examples:
        | id                 | parameter | value                                                                                                                     |
        | R-3-035.body1-over | BODY1     | body1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x |
        | R-3-035.body2-over | BODY2     | body2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x |
        | R-3-035.body3-over | BODY3     | body3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x |

    @R-3-031.body1-neighbours @BV @E-94
    Scenario: Writing BODY1 leaves the other two and SUBJ1 alone
      Given the host has set `AT#SUBJ1="beside the body"`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      When the host issues `AT#BODY1`
      And the host writes `body1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120[SUB]`
      Then the modem answers within 5 s `OK`
      And each of these reads:
        | AT#BODY2? | #BODY2: "body two"        |
        | AT#BODY3? | #BODY3: "body three"      |
        | AT#SUBJ1? | #SUBJ1: "beside the body" |

    @R-3-031.body2-neighbours @BV @E-94
    Scenario: Writing BODY2 leaves the other two and SUBJ2 alone
      Given the host has set `AT#SUBJ2="beside the body"`
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      When the host issues `AT#BODY2`
      And the host writes `body2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120[SUB]`
      Then the modem answers within 5 s `OK`
      And each of these reads:
        | AT#BODY1? | #BODY1: "body one"        |
        | AT#BODY3? | #BODY3: "body three"      |
        | AT#SUBJ2? | #SUBJ2: "beside the body" |

    @R-3-031.body3-neighbours @BV @E-94
    Scenario: Writing BODY3 leaves the other two and SUBJ3 alone
      Given the host has set `AT#SUBJ3="beside the body"`
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      When the host issues `AT#BODY3`
      And the host writes `body3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120[SUB]`
      Then the modem answers within 5 s `OK`
      And each of these reads:
        | AT#BODY1? | #BODY1: "body one"        |
        | AT#BODY2? | #BODY2: "body two"        |
        | AT#SUBJ3? | #SUBJ3: "beside the body" |

  Rule: BODY1, BODY2 and BODY3 are empty until the host writes them

    @BV @needs-reset @E-19 @E-21
    Scenario Outline: <parameter> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: ""`
      And the modem answers `OK`

      Examples:
        | id            | parameter |
        | R-3-032.body1 | BODY1     |
        | R-3-032.body2 | BODY2     |
        | R-3-032.body3 | BODY3     |

  Rule: BODY1, BODY2 and BODY3 are read by AT#BODY1? and so on and shown by AT#VALL, between quotes

    @BV
    Scenario Outline: <parameter> is read singly
      Given the host has entered `<value>[SUB]` after `AT#<parameter>`
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: "<value>"`
      And the modem answers `OK`

      Examples:
        | id                | covers  | parameter | value      |
        | R-3-033.body1-get | R-3-110 | BODY1     | body one   |
        | R-3-033.body2-get | R-3-110 | BODY2     | body two   |
        | R-3-033.body3-get | R-3-110 | BODY3     | body three |

    @BV
    Scenario Outline: AT#VALL shows <parameter>
      Given the host has entered `<value>[SUB]` after `AT#<parameter>`
      When the host issues `AT#VALL`
      Then among the lines reported is `#<parameter>: "<value>"`

      Examples:
        | id                 | parameter | value      |
        | R-3-033.body1-vall | BODY1     | body one   |
        | R-3-033.body2-vall | BODY2     | body two   |
        | R-3-033.body3-vall | BODY3     | body three |

  Rule: What BODY of a number holds is the body of the mail that AT#SENDMAIL of that number sends

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2="copy2@example.org"      |
        | AT#SUBJ2="subject two"             |
        | AT#REC3="recipient3@example.org"   |
        | AT#CCREC3="copy3@example.org"      |
        | AT#SUBJ3="subject three"           |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-94
    Scenario Outline: <parameter> as <what>
      Given the host has entered `<value>[SUB]` after `AT#<parameter>`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<recipient>` has:
        | Subject | <subject>       |
        | body    | <value>[CR][LF] |

      Examples:
        | id            | parameter | what             | command      | recipient              | subject       | value                               |
        | R-3-036.body1 | BODY1     | a text           | AT#SENDMAIL1 | recipient1@example.org | subject one   | Tank 1 / unit-7_B is @ 12.30        |
        | R-3-036.body2 | BODY2     | a text           | AT#SENDMAIL2 | recipient2@example.org | subject two   | Tank 2 / unit-7_B is @ 12.30        |
        | R-3-036.body3 | BODY3     | a text           | AT#SENDMAIL3 | recipient3@example.org | subject three | Tank 3 / unit-7_B is @ 12.30        |
        | R-3-036.one   | BODY1     | one character    | AT#SENDMAIL1 | recipient1@example.org | subject one   | x                                   |
        | R-3-036.field | BODY2     | a field's double | AT#SENDMAIL2 | recipient2@example.org | subject two   | Subject: this is not a header field |
        | R-3-036.word  | BODY3     | a command        | AT#SENDMAIL3 | recipient3@example.org | subject three | QUIT                                |

    @BV @needs-routes @needs-gprs-outcome @E-94 @E-95
    Scenario Outline: 120 characters of <parameter> arrive as they are
      Given the host has entered `<value>[SUB]` after `AT#<parameter>`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<recipient>` has:
        | body | <value>[CR][LF] |

      Examples:
        | id                 | parameter | command      | recipient              | value                                                                                                                    |
        | R-3-035.body1-sent | BODY1     | AT#SENDMAIL1 | recipient1@example.org | body1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | R-3-035.body2-sent | BODY2     | AT#SENDMAIL2 | recipient2@example.org | body2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | R-3-035.body3-sent | BODY3     | AT#SENDMAIL3 | recipient3@example.org | body3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    # The new body is shorter, so that nothing of the old one may be left behind it.
    @R-3-036.changed @BV @needs-routes @needs-gprs-outcome @E-94
    Scenario: The body is changed between two mails
      Given the host has entered `a body of some length[SUB]` after `AT#BODY1`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#REC1="second@example.org"`
      And the host has entered `short[SUB]` after `AT#BODY1`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | body | a body of some length[CR][LF] |
      And the mail for `second@example.org` has:
        | body | short[CR][LF] |
