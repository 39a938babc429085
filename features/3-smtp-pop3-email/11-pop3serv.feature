@E-10
Feature: #POP3SERV: address of the POP3 server

  A dotted address, or a name when DNS is available.

  Rule: POP3SERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: POP3SERV takes <what>
      Given `AT#POP3SERV="before.example.net"` is answered `OK`
      When the host issues `AT#POP3SERV="<value>"`
      Then the modem answers `OK`
      And `AT#POP3SERV?` reads `#POP3SERV: "<value>"`

      Examples:
        | id              | what             | value                                                                                                                    |
        | R-3-049.address | a dotted address | 198.51.100.10                                                                                                            |
        | R-3-049.name    | a name           | Name-1.Domain2.example.org                                                                                               |
        | R-3-049.max     | 120 characters   | pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-3-049.over @BI @E-08 @E-09 @E-23
    Scenario: POP3SERV refuses 121 characters and keeps what it has
      Given the host has set `AT#POP3SERV="before.example.net"`
      When the host issues `AT#POP3SERV="pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3SERV?` still reads `#POP3SERV: "before.example.net"`

    @R-3-049.absurd @BI @E-08 @E-09 @E-23
    Scenario: POP3SERV refuses 300 characters and keeps what it has
      Given the host has set `AT#POP3SERV="before.example.net"`
      When the host issues `AT#POP3SERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3SERV?` still reads `#POP3SERV: "before.example.net"`

    @R-3-049.neighbours @BV
    Scenario: Writing POP3SERV leaves the parameters beside it alone
      Given the host has set:
        | AT#POP3PW="pop3pw.tell" |
        | AT#POP3UN="pop3un.tell" |
      When the host issues `AT#POP3SERV="pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#POP3PW? | #POP3PW: "pop3pw.tell" |
        | AT#POP3UN? | #POP3UN: "pop3un.tell" |

  Rule: POP3SERV is empty until the host writes it

    @R-3-050 @BV @needs-reset @E-19 @E-21
    Scenario: POP3SERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3SERV?`
      Then the modem reports `#POP3SERV: ""`
      And the modem answers `OK`

  Rule: POP3SERV is read by AT#POP3SERV? and shown by AT#VPOP3 and AT#VALL, between quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-051.get @BV
    Scenario: POP3SERV is read singly
      Given the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#POP3SERV?`
      Then the modem reports `#POP3SERV: "pop3.example.org"`
      And the modem answers `OK`

    @R-3-051.vall @BV
    Scenario: AT#VALL shows POP3SERV
      Given the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3SERV: "pop3.example.org"`

  Rule: The POP3 connection is made to POP3SERV; an address is called at once, a name is resolved by DNS

    # The mailbox is empty, which only its server can know.
    Background:
      Given the host has set:
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
        | AT#SMTPSERV="198.51.100.25"  |
        | AT#DNSSERV1="198.51.100.53"  |
        | AT#DNSSERV2="198.51.100.54"  |

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-107
    Scenario Outline: POP3SERV <server> is <what>
      Given the host has set:
        | AT#POP3SERV="<before>" |
        | AT#POP3SERV="<server>" |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at   | <at>    |
        | dns.asked | <asked> |

      Examples:
        | id              | server            | what                   | before            | at                 | asked                           |
        | R-3-052.address | 198.51.100.110    | an address             | pop3b.example.org | 198.51.100.110:110 | nothing                         |
        | R-3-052.other   | 198.51.100.111    | an address of another  | 198.51.100.110    | 198.51.100.111:110 | nothing                         |
        | R-3-052         | pop3.example.org  | the name of the first  | 198.51.100.111    | 198.51.100.110:110 | 198.51.100.53 pop3.example.org  |
        | R-3-052.second  | pop3b.example.org | the name of the second | pop3.example.org  | 198.51.100.111:110 | 198.51.100.53 pop3b.example.org |

    @R-3-052.long @BV @needs-routes @needs-gprs-outcome @E-01 @E-107
    Scenario: POP3SERV is a name of 120 characters
      Given the host has set `AT#POP3SERV="pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      And the name servers:
        | 198.51.100.53 | pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 | 198.51.100.111 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.111:110 |

    @R-3-052.capitals @BV @needs-routes @needs-gprs-outcome @E-01 @E-107
    Scenario: POP3SERV is a name in capitals
      Given the host has set `AT#POP3SERV="POP3B.EXAMPLE.ORG"`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.111:110 |

    @R-3-052.digits @BV @needs-routes @needs-gprs-outcome @E-01 @E-107
    Scenario: POP3SERV is a name that begins like an address
      Given the host has set `AT#POP3SERV="198.51.100.110.example.org"`
      And the name servers:
        | 198.51.100.53 | 198.51.100.110.example.org | 198.51.100.111 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at   | 198.51.100.111:110                       |
        | dns.asked | 198.51.100.53 198.51.100.110.example.org |
