@E-10 @E-154
Feature: #TCPSERV: address of the remote TCP peer

  The server to connect to, or the only client admitted when listening; one for each of the two sockets.

  Rule: TCPSERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: TCPSERV of socket <socket> takes <what>
      Given `AT#TCPSERV=<socket>,"before.example.net"` is answered `OK`
      When the host issues `AT#TCPSERV=<socket>,"<value>"`
      Then the modem answers `OK`
      And `AT#TCPSERV=<socket>` reads `#TCPSERV: <socket>,"<value>"`

      Examples:
        | id                 | what                     | socket | value                                                                                                                    |
        | R-5-013.s1-address | a dotted address         | 1      | 198.51.100.10                                                                                                            |
        | R-5-013.s1-any     | the address of everybody | 1      | 255.255.255.255                                                                                                          |
        | R-5-013.s1-name    | a name                   | 1      | Name-1.Domain2.example.org                                                                                               |
        | R-5-013.s1-max     | 120 characters           | 1      | tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |
        | R-5-013.s2-address | a dotted address         | 2      | 198.51.100.10                                                                                                            |
        | R-5-013.s2-name    | a name                   | 2      | Name-1.Domain2.example.org                                                                                               |
        | R-5-013.s2-max     | 120 characters           | 2      | tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: TCPSERV of socket <socket> refuses 121 characters and keeps what it has
      Given the host has set `AT#TCPSERV=<socket>,"before.example.net"`
      When the host issues `AT#TCPSERV=<socket>,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPSERV=<socket>` still reads `#TCPSERV: <socket>,"before.example.net"`

      Examples:
        | id              | socket |
        | R-5-013.s1-over | 1      |
        | R-5-013.s2-over | 2      |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: TCPSERV of socket <socket> refuses 300 characters and keeps what it has
      Given the host has set `AT#TCPSERV=<socket>,"before.example.net"`
      When the host issues `AT#TCPSERV=<socket>,"`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPSERV=<socket>` still reads `#TCPSERV: <socket>,"before.example.net"`

      Examples:
        | id                | socket |
        | R-5-013.s1-absurd | 1      |
        | R-5-013.s2-absurd | 2      |

    @R-5-008.s1-tcpserv @BV
    Scenario: Writing TCPSERV of socket 1 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#DLEMODE=1,0                 |
        | AT#TCPPORT=1,1123              |
        | AT#TCPSERV=2,"tcp.example.org" |
      When the host issues `AT#TCPSERV=1,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DLEMODE=1 | #DLEMODE: 1,0                 |
        | AT#TCPPORT=1 | #TCPPORT: 1,1123              |
        | AT#TCPSERV=2 | #TCPSERV: 2,"tcp.example.org" |

    @R-5-008.s2-tcpserv @BV
    Scenario: Writing TCPSERV of socket 2 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#DLEMODE=2,0                 |
        | AT#TCPPORT=2,1123              |
        | AT#TCPSERV=1,"tcp.example.org" |
      When the host issues `AT#TCPSERV=2,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DLEMODE=2 | #DLEMODE: 2,0                 |
        | AT#TCPPORT=2 | #TCPPORT: 2,1123              |
        | AT#TCPSERV=1 | #TCPSERV: 1,"tcp.example.org" |

  Rule: There are two sockets, 1 and 2, and no other

    @BI @E-08 @E-09 @E-22
    Scenario Outline: TCPSERV has no socket <socket>
      Given the host has set:
        | AT#TCPSERV=1,"before.example.net" |
        | AT#TCPSERV=2,"before.example.net" |
      When the host issues `AT#TCPSERV=<socket>,"198.51.100.10"`
      Then the modem answers `#CME ERROR: 34882`
      And each of these reads:
        | AT#TCPSERV=1 | #TCPSERV: 1,"before.example.net" |
        | AT#TCPSERV=2 | #TCPSERV: 2,"before.example.net" |

      Examples:
        | id                   | socket |
        | R-5-008.tcpserv-id-0 | 0      |
        | R-5-008.tcpserv-id-3 | 3      |

  Rule: TCPSERV of either socket is empty until the host writes it

    @BV @needs-reset @E-19 @E-21
    Scenario Outline: TCPSERV of socket <socket> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#TCPSERV=<socket>`
      Then the modem reports `#TCPSERV: <socket>,""`
      And the modem answers `OK`

      Examples:
        | id         | socket |
        | R-5-014.s1 | 1      |
        | R-5-014.s2 | 2      |

  Rule: TCPSERV is read by AT#TCPSERV=1 and AT#TCPSERV=2 and shown by AT#VTCP and AT#VALL, between quotes

    For AT#VTCP see 08-vtcp.feature.

    @BV
    Scenario Outline: TCPSERV of socket <socket> is read singly
      Given the host has set `AT#TCPSERV=<socket>,"tcp.example.org"`
      When the host issues `AT#TCPSERV=<socket>`
      Then the modem reports `#TCPSERV: <socket>,"tcp.example.org"`
      And the modem answers `OK`

      Examples:
        | id             | socket |
        | R-5-015.s1-get | 1      |
        | R-5-015.s2-get | 2      |

    @BV
    Scenario Outline: AT#VALL shows TCPSERV of socket <socket>
      Given the host has set `AT#TCPSERV=<socket>,"tcp.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#TCPSERV: <socket>,"tcp.example.org"`

      Examples:
        | id              | socket |
        | R-5-015.s1-vall | 1      |
        | R-5-015.s2-vall | 2      |

    # The general form of a read; whether it lists both sockets or is refused is open.
    @R-5-015.question @BV
    Scenario: AT#TCPSERV? names no socket
      When the host issues `AT#TCPSERV?`
      Then whatever the modem answers is recorded

  Rule: AT#OTCP connects to TCPSERV of its socket; a name is resolved when the command is issued

    Background:
      Given the host has set:
        | AT#DLEMODE=1,1              |
        | AT#TCPPORT=1,23             |
        | AT#TCPTXDELAY=1,100         |
        | AT#DLEMODE=2,1              |
        | AT#TCPPORT=2,23             |
        | AT#TCPTXDELAY=2,100         |
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166
    Scenario Outline: AT#OTCP=<socket> connects to the address <address>
      Given the host has set:
        | AT#TCPSERV=<socket>,"<address>" |
        | AT#TCPSERV=<other>,"<decoy>"    |
      And the modem is connected over "GPRS"
      When the host issues `AT#OTCP=<socket>`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `are you <address>?`
      Then <peer> receives `are you <address>?`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at    | <address>:23 |
        | dns.asked | nothing      |

      Examples:
        | id                 | covers | socket | address      | other | decoy        | peer         |
        | R-5-016.address    |        | 1      | 198.51.100.7 | 2     | 198.51.100.8 | the peer     |
        | R-5-016.address-s2 |        | 2      | 198.51.100.8 | 1     | 198.51.100.7 | another peer |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-131 @E-163 @E-166
    Scenario Outline: AT#OTCP=<socket> connects to the name <name>
      Given the host has set:
        | AT#TCPSERV=<socket>,"<name>" |
        | AT#TCPSERV=<other>,"<decoy>" |
      And the modem is connected over "GPRS"
      When the host issues `AT#OTCP=<socket>`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `are you <name>?`
      Then <peer> receives `are you <name>?`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at    | <at>                 |
        | dns.asked | 198.51.100.53 <name> |

      Examples:
        | id              | covers  | socket | name              | other | decoy             | peer         | at              |
        | R-5-016         | R-B-129 | 1      | peer.example.org  | 2     | peer2.example.org | the peer     | 198.51.100.7:23 |
        | R-5-016.name-s2 |         | 2      | peer2.example.org | 1     | peer.example.org  | another peer | 198.51.100.8:23 |

    # Who resolves a name when it is set, and keeps the answer, comes to the wrong peer.
    @R-5-016.moves @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-131 @E-163 @E-166
    Scenario: The name has moved since it was set
      Given the modem is connected over "GPRS"
      And the name servers:
        | 198.51.100.53 | moving.example.org | 198.51.100.8 |
        | 198.51.100.54 | moving.example.org | 198.51.100.8 |
      And the host has set `AT#TCPSERV=1,"moving.example.org"`
      And the name servers:
        | 198.51.100.53 | moving.example.org | 198.51.100.7 |
        | 198.51.100.54 | moving.example.org | 198.51.100.7 |
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:23 |

    @R-5-016.longest @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-131 @E-163 @E-166
    Scenario: A name of 120 characters
      Given the host has set `AT#TCPSERV=1,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      And the name servers:
        | 198.51.100.53 | tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 | 198.51.100.7 |
        | 198.51.100.54 | tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 | 198.51.100.7 |
      And the modem is connected over "GPRS"
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:23 |

  Rule: AT#LTCPSTART admits the address in TCPSERV of its socket, and with 255.255.255.255 every address

    Background:
      Given the host has set:
        | AT#DLEMODE=1,1      |
        | AT#TCPPORT=1,23     |
        | AT#TCPTXDELAY=1,100 |
        | AT#DLEMODE=2,1      |
        | AT#TCPPORT=2,23     |
        | AT#TCPTXDELAY=2,100 |
      And the modem is connected over "GPRS"

    # The other socket would admit exactly those that this one keeps out.
    @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-05 @E-159 @E-163 @E-166
    Scenario Outline: Socket <socket> admits <address> and nobody else
      Given the host has set:
        | AT#TCPSERV=<socket>,"<address>" |
        | AT#TCPSERV=<other>,"<decoy>"    |
      And the host issues `AT#LTCPSTART=<socket>`
      And the modem answers `OK`
      And <stranger> connects to port 23 in vain
      And the modem writes nothing for 5 seconds
      When <peer> connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `welcome`
      Then <peer> receives `welcome`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id                | covers     | socket | address     | other | decoy       | peer         | stranger     |
        | R-5-016.filter    | R-B-116 R-5-025 | 1      | 203.0.113.7 | 2     | 203.0.113.8 | the peer     | another peer |
        | R-5-016.filter-s2 | T-B-35.r01 R-5-025 | 2      | 203.0.113.8 | 1     | 203.0.113.7 | another peer | the peer     |

    @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-05 @E-159 @E-163 @E-166
    Scenario Outline: 255.255.255.255 admits <peer>
      Given the host has set:
        | AT#TCPSERV=1,"255.255.255.255" |
        | AT#TCPSERV=2,"203.0.113.9"     |
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When <peer> connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `everybody is welcome`
      Then <peer> receives `everybody is welcome`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id               | covers          | peer         |
        | R-5-016.any      | R-A-017 R-B-116 | the peer     |
        | R-5-016.any-else | R-A-017 R-B-116 | another peer |

    # Where it listens TCPSERV has to be an address; what a name does is not said.
    @R-5-016.listen-name @BI @needs-gprs-outcome @needs-routes @E-01 @E-169
    Scenario: A name is set, and the modem is to listen
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53"     |
        | AT#DNSSERV2="198.51.100.54"     |
        | AT#TCPSERV=1,"peer.example.org" |
      When the host issues `AT#LTCPSTART=1`
      And 60 seconds pass
      Then whatever the modem answers is recorded
